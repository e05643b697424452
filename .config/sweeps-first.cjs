const { default: Sequencer } = require('@jest/test-sequencer');

/** The sweeps take longest and their files are short, by which alone jest would put them last and wait for them. */
module.exports = class SweepsFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isSweep = ({ path }) => /[\\/]tests[\\/]trust[\\/]/.test(path);
    return [...sorted.filter(isSweep), ...sorted.filter((test) => !isSweep(test))];
  }
};
