// Rounds by the clock on the wall.
#include "support/wall_rounds.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

namespace outcrop::bench {
namespace {

double cpu_seconds() {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + time.tv_usec * 1e-6; };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

// Enough iterations for the wanted time, at least one. The first run warms up.
std::size_t iterations_for(const WallTimed& timed, double seconds) {
  timed.run(1);
  for (std::size_t iterations = 1;; iterations *= 4) {
    const double taken = timed.run(iterations);
    if (taken >= seconds / 8)
      return std::max<std::size_t>(1, static_cast<std::size_t>(static_cast<double>(iterations) * seconds / taken));
  }
}

}  // namespace

WallTimed in_process(std::string name, std::function<void(std::size_t iteration)> once, std::function<void()> prepare) {
  return {std::move(name), [once = std::move(once), prepare = std::move(prepare)](std::size_t iterations) {
            if (prepare) prepare();
            const auto begin = std::chrono::steady_clock::now();
            for (std::size_t i = 0; i < iterations; ++i) once(i);
            return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
          }};
}

WallTimed by_cpu(std::string name, std::function<void(std::size_t iteration)> once) {
  return {std::move(name), [once = std::move(once)](std::size_t iterations) {
            const double begin = cpu_seconds();
            for (std::size_t i = 0; i < iterations; ++i) once(i);
            return cpu_seconds() - begin;
          }};
}

RoundTimes run_wall_paired(const std::vector<WallTimed>& contenders, const RoundOptions& options) {
  std::vector<std::size_t> iterations;
  for (const WallTimed& timed : contenders) iterations.push_back(iterations_for(timed, options.seconds_each));
  RoundTimes times(contenders.size());
  run_rounds(contenders.size(), options.rounds, [&](const std::vector<std::size_t>& order) {
    for (const std::size_t i : order)
      times[i].push_back(contenders[i].run(iterations[i]) / static_cast<double>(iterations[i]));
  });
  return times;
}

std::vector<Row> report_rates(const std::string& heading, const std::string& prefix, const std::string& unit,
                              const std::vector<WallTimed>& contenders, const RoundTimes& times, std::size_t baseline) {
  const std::string& base = contenders[baseline].name;
  std::printf("\n%s\n  %-36s %14s %14s %14s\n", heading.c_str(), "", unit.c_str(), ("x " + base).substr(0, 14).c_str(),
              (contenders[0].name + " is x").substr(0, 14).c_str());
  std::vector<Row> rows;
  for (std::size_t i = 0; i < contenders.size(); ++i) {
    Row row{prefix + ": " + contenders[i].name, 1 / median(times[i]), unit, {}};
    if (i != baseline) row.ratio_to[base] = speed_ratio(times, i, baseline);
    if (i == 0)
      for (std::size_t other = 1; other < contenders.size(); ++other)
        row.ratio_to[contenders[other].name] = speed_ratio(times, 0, other);
    std::printf("  %-36s %14.1f %14.3f %14.3f\n", contenders[i].name.c_str(), row.value,
                speed_ratio(times, i, baseline), speed_ratio(times, 0, i));
    rows.push_back(std::move(row));
  }
  std::fflush(stdout);
  return rows;
}

}  // namespace outcrop::bench
