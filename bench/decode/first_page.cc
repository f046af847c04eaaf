// Timing first pages in processes of their own.
#include "decode/first_page.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

#include "support/evaluation_pages.h"

namespace outcrop::bench {
namespace {

double seconds_in_a_child(const std::string& program, std::size_t contender) {
  const std::string command = '\'' + program + "' --first-page " + std::to_string(contender);
  const std::unique_ptr<FILE, int (*)(FILE*)> child(popen(command.c_str(), "r"), pclose);
  double nanoseconds = 0;
  if (!child || std::fscanf(child.get(), "%lf", &nanoseconds) != 1) give_up("the child that decodes one page failed");
  return nanoseconds * 1e-9;
}

}  // namespace

void decode_first_page(const NamedContender& named, std::size_t summaries) {
  internal::PaddedBuffer page;
  if (!page.assign(make_page({.summaries = summaries}))) give_up("out of memory");
  page.seal();
  using Clock = std::chrono::steady_clock;
  const Clock::time_point begin = Clock::now();
  const std::unique_ptr<Contender> contender = named.make();
  contender->decode(page);
  const std::chrono::duration<double, std::nano> taken = Clock::now() - begin;
  if (contender->content().job_summaries.size() != summaries) give_up("the first page has another content");
  std::printf("%.0f\n", taken.count());
}

std::vector<Row> first_page_rows(bool alone, int rounds) {
  const std::string program = std::filesystem::read_symlink("/proc/self/exe").string();
  const std::vector<NamedContender> all = contenders(alone);
  RoundTimes times(all.size());
  for (int round = 0; round < rounds; ++round)
    for (std::size_t i = 0; i < all.size(); ++i) times[i].push_back(seconds_in_a_child(program, i));

  std::printf("\nfirst page of a process, 1000 summaries\n  %-36s %12s %14s\n", "", "us", "outcrop is x");
  std::vector<Row> rows;
  for (std::size_t i = 0; i < all.size(); ++i) {
    Row row{"decode first page: " + std::string(all[i].name), median(times[i]) * 1e6, "us", {}};
    if (i == 0)
      for (std::size_t other = 1; other < all.size(); ++other)
        row.ratio_to[std::string(all[other].name)] = speed_ratio(times, 0, other);
    std::printf("  %-36s %12.0f %14.2f\n", std::string(all[i].name).c_str(), row.value, speed_ratio(times, 0, i));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace outcrop::bench
