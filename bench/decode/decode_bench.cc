// decode_bench: pages of ListEvaluationJobs into structs, Outcrop beside its rivals and beside the limits of the
// machine.
#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "decode/answers.h"
#include "decode/contender.h"
#include "decode/first_page.h"
#include "decode/memory_use.h"
#include "json/structural_index.h"
#include "support/evaluation_pages.h"
#include "support/paired_rounds.h"

namespace outcrop::bench {

std::vector<NamedContender> contenders(bool alone) {
  std::vector<NamedContender> all{
      {"outcrop", make_outcrop},
      {"outcrop, OUTCROP_DECODER=simdjson", make_outcrop_simdjson},
      {"simdjson On-Demand", make_on_demand},
      {"simdjson On-Demand, tuned", make_on_demand_tuned},
      {"simdjson DOM", make_simdjson_dom},
      {"RapidJSON in situ to views", make_rapidjson_in_situ_views},
      {"RapidJSON in situ to strings", make_rapidjson_in_situ_strings},
      {"RapidJSON to strings", make_rapidjson_strings},
      {"Boost.JSON to strings", make_boost},
      {"nlohmann-json to strings", make_nlohmann},
      {"AWS SDK for C++ path", make_aws_path},
  };
  if (alone) std::erase_if(all, [](const NamedContender& named) { return !named.name.starts_with("outcrop"); });
  return all;
}

namespace {

constexpr std::string_view kBaseline = "simdjson On-Demand";
constexpr std::size_t kQuickCases = 7;

struct Case {
  std::string name;
  PageOptions options;
  std::size_t pages;  // rotated, since one page repeated is learnt by the branch predictor
};

std::vector<Case> cases(bool quick) {
  std::vector<Case> all{{"1000 plain", {.summaries = 1000}, 8},
                        {"5 plain", {.summaries = 5}, 128},
                        {"1000 escaped", {.summaries = 1000, .escaped_strings = 0.05}, 8},
                        {"1000 shuffled", {.summaries = 1000, .order = PageOptions::Order::shuffled}, 8},
                        {"1000 model order", {.summaries = 1000, .order = PageOptions::Order::model}, 8},
                        {"1000 pretty", {.summaries = 1000, .pretty_printed = true}, 8},
                        {"100 plain", {.summaries = 100}, 16},
                        {"10000 plain", {.summaries = 10'000}, 2},
                        {"5 escaped", {.summaries = 5, .escaped_strings = 0.05}, 128},
                        {"5 shuffled", {.summaries = 5, .order = PageOptions::Order::shuffled}, 128},
                        {"10000 escaped", {.summaries = 10'000, .escaped_strings = 0.05}, 2},
                        {"10000 shuffled", {.summaries = 10'000, .order = PageOptions::Order::shuffled}, 2}};
  if (quick) all.resize(kQuickCases);
  return all;
}

std::vector<std::unique_ptr<internal::PaddedBuffer>> padded(const std::vector<std::string>& texts) {
  std::vector<std::unique_ptr<internal::PaddedBuffer>> pages;
  for (const std::string& text : texts) {
    pages.push_back(std::make_unique<internal::PaddedBuffer>());
    if (!pages.back()->assign(text)) give_up("out of memory");
    pages.back()->seal();
  }
  return pages;
}

void run_case(const Case& test, bool alone, const RoundOptions& rounds, std::vector<Row>& rows) {
  const auto pages = padded(make_pages(test.options, test.pages));
  double bytes = 0;
  for (const auto& page : pages) bytes += static_cast<double>(page->size()) / static_cast<double>(pages.size());

  std::vector<Timed> timed;
  std::vector<std::unique_ptr<Contender>> running;
  std::vector<std::uint64_t> prints;
  for (const NamedContender& named : contenders(alone)) {
    running.push_back(named.make());
    Contender* const contender = running.back().get();
    for (std::size_t i = 0; i < pages.size(); ++i) {
      contender->decode(*pages[i]);
      const std::uint64_t print = fingerprint(contender->content());
      if (prints.size() <= i) prints.push_back(print);
      if (prints[i] != print) give_up(("another content by " + std::string(named.name)).c_str());
    }
    timed.push_back({std::string(named.name), [contender, &pages](std::size_t i) {
                       contender->decode(*pages[i % pages.size()]);
                       benchmark::ClobberMemory();
                     }});
  }
  internal::StructuralIndex index;
  timed.push_back({"limit: simdjson stage 1", [&](std::size_t i) {
                     if (index.build(*pages[i % pages.size()]) != internal::IndexFailure::none)
                       give_up("stage 1 refuses the page");
                   }});
  timed.push_back({"limit: UTF-8 validation", [&](std::size_t i) {
                     const auto& page = *pages[i % pages.size()];
                     if (!simdjson::validate_utf8(page.data(), page.size())) give_up("not UTF-8");
                   }});
  std::string copy(static_cast<std::size_t>(bytes) * 2, '\0');
  timed.push_back({"limit: memcpy", [&](std::size_t i) {
                     const auto& page = *pages[i % pages.size()];
                     std::memcpy(copy.data(), page.data(), page.size());
                     benchmark::ClobberMemory();
                   }});

  const RoundTimes times = run_paired(timed, rounds);
  const std::string base(alone ? timed.front().name : kBaseline);
  const auto baseline = static_cast<std::size_t>(std::ranges::find(timed, base, &Timed::name) - timed.begin());
  std::printf("\npage of %s: %.1f kB, %.0f bytes a summary\n", test.name.c_str(), bytes / 1000,
              bytes / static_cast<double>(test.options.summaries));
  std::printf("  %-36s %12s %10s %14s %14s\n", "", "us a page", "GB/s", ("x " + base).c_str(), "outcrop is x");
  for (std::size_t i = 0; i < timed.size(); ++i) {
    const double seconds = median(times[i]);
    Row row{"decode " + test.name + ": " + timed[i].name, seconds * 1e6, "us/page", {}};
    row.ratio_to[base] = speed_ratio(times, i, baseline);
    if (i == 0)
      for (std::size_t other = 1; other < timed.size(); ++other)
        row.ratio_to[timed[other].name] = speed_ratio(times, 0, other);
    std::printf("  %-36s %12.2f %10.2f %14.2f %14.2f\n", timed[i].name.c_str(), seconds * 1e6, bytes / seconds / 1e9,
                row.ratio_to[base], speed_ratio(times, 0, i));
    rows.push_back(std::move(row));
  }
  std::fflush(stdout);
}

}  // namespace
}  // namespace outcrop::bench

int main(int argc, char** argv) {
  CLI::App app{"Decodes pages of ListEvaluationJobs: Outcrop beside its rivals"};
  bool quick = false;
  bool alone = false;
  std::string out = "build/bench/decode.json";
  std::string only;
  int rounds = 0;
  std::size_t first_page = std::string::npos;
  app.add_flag("--alone", alone, "Without rivals");
  app.add_flag("--quick", quick, "Fewer and shorter rounds, without the largest page");
  app.add_option("--out", out, "Where the rows go as JSON")->capture_default_str();
  app.add_option("--case", only, "One case alone: \"1000 plain\", \"5 plain\", ...");
  app.add_option("--rounds", rounds, "Rounds a case");
  app.add_option("--first-page", first_page, "Time one page in this process with the contender of that number")
      ->group("");
  CLI11_PARSE(app, argc, argv);
  const std::vector<outcrop::bench::NamedContender> contenders = outcrop::bench::contenders(alone);
  if (first_page < contenders.size()) {
    outcrop::bench::decode_first_page(contenders[first_page], 1000);
    return 0;
  }

  std::vector<outcrop::bench::Row> rows;
  outcrop::bench::RoundOptions options;
  if (quick) options = {.rounds = 15, .seconds_each = 0.005};
  if (rounds > 0) options.rounds = rounds;
  for (const outcrop::bench::Case& test : outcrop::bench::cases(quick))
    if (only.empty() || only == test.name) outcrop::bench::run_case(test, alone, options, rows);
  for (outcrop::bench::Row& row : outcrop::bench::answer_rows(only, alone, options)) rows.push_back(std::move(row));
  if (only.empty() || only == "first page")
    std::ranges::move(outcrop::bench::first_page_rows(alone, quick ? 7 : 21), std::back_inserter(rows));
  if (only.empty() || only == "memory") std::ranges::move(outcrop::bench::memory_rows(), std::back_inserter(rows));
  outcrop::bench::write_rows(out, rows);
  std::printf("\nwritten to %s\n", out.c_str());
}
