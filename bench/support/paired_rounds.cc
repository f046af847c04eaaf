// Rounds of Google Benchmark runs, and their medians.
#include "support/paired_rounds.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <random>
#include <stdexcept>

namespace outcrop::bench {
namespace {

// Keeps the CPU time an iteration of each run by the run's name.
class Collector : public benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs)
      seconds_[run.run_name.function_name] = run.cpu_accumulated_time / static_cast<double>(run.iterations);
  }
  double seconds(const std::string& name) const { return seconds_.at(name); }

 private:
  std::map<std::string, double> seconds_;
};

// Enough iterations for the wanted time, at least one.
std::size_t iterations_for(const Timed& timed, double seconds) {
  using Clock = std::chrono::steady_clock;
  timed.run(0);
  for (std::size_t iterations = 1;; iterations *= 2) {
    const Clock::time_point begin = Clock::now();
    for (std::size_t i = 0; i < iterations; ++i) timed.run(i);
    const double taken = std::chrono::duration<double>(Clock::now() - begin).count();
    if (taken >= seconds / 4)
      return std::max<std::size_t>(1, static_cast<std::size_t>(static_cast<double>(iterations) * seconds / taken));
  }
}

}  // namespace

void run_rounds(std::size_t contenders, int rounds, const std::function<void(const std::vector<std::size_t>&)>& round) {
  std::vector<std::size_t> order(contenders);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::mt19937 random(1);
  for (int i = 0; i < rounds; ++i) {
    std::shuffle(order.begin(), order.end(), random);
    round(order);
  }
}

RoundTimes run_paired(const std::vector<Timed>& contenders, const RoundOptions& options) {
  std::vector<std::size_t> iterations;
  for (const Timed& timed : contenders) iterations.push_back(iterations_for(timed, options.seconds_each));
  RoundTimes times(contenders.size());
  run_rounds(contenders.size(), options.rounds, [&](const std::vector<std::size_t>& order) {
    benchmark::ClearRegisteredBenchmarks();
    for (const std::size_t i : order) {
      const Timed& timed = contenders[i];
      benchmark::RegisterBenchmark(timed.name.c_str(), [&timed](benchmark::State& state) {
        std::size_t iteration = 0;
        for (auto _ : state) timed.run(iteration++);
      })->Iterations(static_cast<benchmark::IterationCount>(iterations[i]));
    }
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector, nullptr, "all");
    for (std::size_t i = 0; i < contenders.size(); ++i) times[i].push_back(collector.seconds(contenders[i].name));
  });
  return times;
}

double median(std::vector<double> values) {
  if (values.empty()) return std::nan("");
  std::ranges::sort(values);
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double speed_ratio(const RoundTimes& times, std::size_t mine, std::size_t other) {
  std::vector<double> ratios;
  for (std::size_t round = 0; round < times[mine].size(); ++round)
    ratios.push_back(times[other][round] / times[mine][round]);
  return median(std::move(ratios));
}

void write_rows(const std::string& path, const std::vector<Row>& rows) {
  const std::filesystem::path file(path);
  if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path());
  std::ofstream out(file);
  out << "{\"rows\": [";
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    out << (i ? ",\n  " : "\n  ") << "{\"name\": \"" << row.name << "\", \"value\": " << row.value << ", \"unit\": \""
        << row.unit << "\", \"ratio_to\": {";
    bool first = true;
    for (const auto& [name, ratio] : row.ratio_to) {
      out << (first ? "" : ", ") << '"' << name << "\": " << ratio;
      first = false;
    }
    out << "}}";
  }
  out << "\n]}\n";
  if (!out.flush()) throw std::runtime_error("can't write " + path);
}

}  // namespace outcrop::bench
