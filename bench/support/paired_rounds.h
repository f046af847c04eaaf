// PairedRounds: times contenders against each other with Google Benchmark, so that the machine's moods hit all of them
// alike.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace outcrop::bench {

/// One thing to time. `run` is called with 0, 1, 2, ... so that it can rotate its inputs.
struct Timed {
  std::string name;
  std::function<void(std::size_t iteration)> run;
};

struct RoundOptions {
  int rounds{41};
  double seconds_each{0.02};  ///< of one contender in one round
};

/// Calls `round` so many times with the contenders' indexes in a random order, the same ones in every run.
void run_rounds(std::size_t contenders, int rounds, const std::function<void(const std::vector<std::size_t>&)>& round);

/// Seconds of CPU an iteration, one a round, in the order of the contenders.
using RoundTimes = std::vector<std::vector<double>>;

/// In each round every contender runs once, in a random order, with a number of iterations found beforehand.
RoundTimes run_paired(const std::vector<Timed>& contenders, const RoundOptions& options);

double median(std::vector<double> values);

/// Median over the rounds of `times[other] / times[mine]`: how many times faster `mine` is.
double speed_ratio(const RoundTimes& times, std::size_t mine, std::size_t other);

/// One line of build/bench/NAME.json.
struct Row {
  std::string name;
  double value{};
  std::string unit;
  std::map<std::string, double> ratio_to{};
};

/// Writes {"rows": [...]} and makes missing folders. Throws std::runtime_error when it can't.
void write_rows(const std::string& path, const std::vector<Row>& rows);

}  // namespace outcrop::bench
