// Answers that are no pages, by Outcrop and by hand.
#include "decode/answers.h"

#include <benchmark/benchmark.h>

#include <cstdio>

#include "decode/answer_case.h"

namespace outcrop::bench {
namespace {

void run_answer(const AnswerCase& answer, bool alone, const RoundOptions& rounds, std::vector<Row>& rows) {
  internal::PaddedBuffer body;
  if (!body.assign(answer.text)) give_up("out of memory");
  body.seal();
  const Decode outcrop = answer.outcrop(internal::Decoder::automatic);
  const Decode general = answer.outcrop(internal::Decoder::simdjson);
  if (outcrop(body) != answer.by_hand(body) || general(body) != answer.by_hand(body))
    give_up(("another content of " + answer.name).c_str());
  std::vector<Timed> timed{
      {"outcrop", [&](std::size_t) { benchmark::DoNotOptimize(outcrop(body)); }},
      {"outcrop, OUTCROP_DECODER=simdjson", [&](std::size_t) { benchmark::DoNotOptimize(general(body)); }},
      {"simdjson On-Demand", [&](std::size_t) { benchmark::DoNotOptimize(answer.by_hand(body)); }}};
  if (alone) timed.pop_back();
  const RoundTimes times = run_paired(timed, rounds);
  std::printf("\n%s: %zu bytes\n", answer.name.c_str(), answer.text.size());
  for (std::size_t i = 0; i < timed.size(); ++i) {
    const double seconds = median(times[i]);
    Row row{"decode " + answer.name + ": " + timed[i].name, seconds * 1e6, "us/page", {}};
    if (i == 0)
      for (std::size_t other = 1; other < timed.size(); ++other)
        row.ratio_to[timed[other].name] = speed_ratio(times, 0, other);
    std::printf("  %-36s %12.3f us %10.2f GB/s  outcrop is x %.2f\n", timed[i].name.c_str(), seconds * 1e6,
                static_cast<double>(answer.text.size()) / seconds / 1e9, speed_ratio(times, 0, i));
    rows.push_back(std::move(row));
  }
}

}  // namespace

std::vector<Row> answer_rows(const std::string& only, bool alone, const RoundOptions& rounds) {
  std::vector<Row> rows;
  for (const auto& answers : {converse_answers(), agent_answers()})
    for (const AnswerCase& answer : answers)
      if (only.empty() || only == answer.name) run_answer(answer, alone, rounds, rows);
  return rows;
}

}  // namespace outcrop::bench
