// WallRounds: times contenders against each other by the clock on the wall, also those that run in a process of their
// own and time themselves.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "support/paired_rounds.h"

namespace outcrop::bench {

/// Does the work `iterations` times and tells the seconds that all of it took.
struct WallTimed {
  std::string name;
  std::function<double(std::size_t iterations)> run;
};

/// One that runs in this process: `once` is called with 0, 1, 2, ... so that it can rotate its inputs. `prepare`, if
/// any, is called before each turn and does not count.
WallTimed in_process(std::string name, std::function<void(std::size_t iteration)> once,
                     std::function<void()> prepare = {});

/// The same, timed by the CPU that the process used, all its threads and the kernel's part.
WallTimed by_cpu(std::string name, std::function<void(std::size_t iteration)> once);

/// Seconds an iteration, one a round, in the order of the contenders: in each round every contender runs once, in a
/// random order, for about `options.seconds_each`, at least one iteration.
RoundTimes run_wall_paired(const std::vector<WallTimed>& contenders, const RoundOptions& options);

/// A table of all of them, and their rows: `value` is per second, named "BENCH CASE: NAME", with ratios to each other
/// one for the first contender and to `baseline` for all.
std::vector<Row> report_rates(const std::string& heading, const std::string& prefix, const std::string& unit,
                              const std::vector<WallTimed>& contenders, const RoundTimes& times, std::size_t baseline);

}  // namespace outcrop::bench
