// Answers of Converse: texts of some kilobytes, with the escapes that texts have, and tools that are to be called.
#include "decode/answers.h"

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <cstdio>
#include <string_view>

#include "decode/contender.h"
#include "outcrop/bedrock_runtime/operations/converse.h"
#include "outcrop/internal/json_reader.h"

namespace outcrop::bench {
namespace {

namespace od = simdjson::ondemand;
using bedrock_runtime::ConverseView;

constexpr std::string_view kRest =
    R"(],"role":"assistant"}},"stopReason":"end_turn","usage":{"cacheReadInputTokenCount":0,"cacheReadInputTokens":0,)"
    R"("inputTokens":1200,"outputTokens":640,"serverToolUsage":{},"totalTokens":1840}})";

std::string text_answer() {
  std::string text;
  for (int i = 0; i < 40; ++i)
    text += R"(The line of number )" + std::to_string(i) +
            R"( says \"something\" of some length, as lines do, and ends.\n)";
  return R"({"metrics":{"latencyMs":640},"output":{"message":{"content":[{"text":")" + text + R"("})" +
         std::string(kRest);
}

std::string tool_answer() {
  std::string blocks;
  for (int i = 0; i < 4; ++i) {
    if (i != 0) blocks += ',';
    blocks += R"({"text":"I shall look it up."},{"toolUse":{"input":{"place":{"city":"Oslo","country":"NO"},"days":)" +
              std::to_string(i + 3) +
              R"(,"units":["metric","imperial"],"detailed":true},"name":"get_weather","toolUseId":"tooluse_)" +
              std::to_string(i) + R"(abcdefghijklmno"}})";
  }
  return R"({"metrics":{"latencyMs":640},"output":{"message":{"content":[)" + blocks + std::string(kRest);
}

// What both tell.
struct Told {
  std::size_t text_bytes{};
  std::int64_t tokens{};
  std::size_t input_members{};
  bool operator==(const Told&) const = default;
};

class OutcropConverse {
 public:
  explicit OutcropConverse(internal::Decoder decoder) : reader_(decoder) {}
  Told decode(const internal::PaddedBuffer& body) {
    arena_.reset();
    if (!reader_.decode(schema_of(static_cast<const ConverseView*>(nullptr)), body, arena_, &view_))
      give_up(reader_.problem().c_str());
    Told told{.tokens = view_.usage.total_tokens + view_.usage.input_tokens + view_.usage.output_tokens};
    for (const auto& block : view_.output.message->content) {
      if (block.text) told.text_bytes += block.text->size();
      if (block.tool_use) told.input_members += block.tool_use->input.members().size();
    }
    return told;
  }

 private:
  internal::JsonReader reader_;
  internal::Arena arena_;
  ConverseView view_;
};

// By hand: each member by its name in the order in which it stands there, an input kept as its raw text after a walk.
class OnDemandConverse {
 public:
  Told decode(const internal::PaddedBuffer& body) {
    Told told;
    blocks_.clear();
    try {
      document_ = parser_.iterate(body.data(), body.size(), body.size() + internal::kBodyPadding);
      od::object whole = document_.get_object();
      latency_ = whole["metrics"]["latencyMs"].get_int64();
      od::object message = whole["output"]["message"];
      for (od::object block : message["content"].get_array())
        for (od::field member : block) {
          if (member.key() == "text") {
            told.text_bytes += text(member.value()).size();
            continue;
          }
          od::object use = member.value();
          for (od::field part : use) {
            if (part.key() == "input") {
              for (od::field input : od::object(part.value().get_object())) {
                ++told.input_members;
                keep(input.value());
              }
            } else {
              text(part.value());
            }
          }
        }
      text(message["role"]);
      text(whole["stopReason"]);
      od::object usage = whole["usage"];
      for (const char* name : {"cacheReadInputTokens", "inputTokens", "outputTokens", "totalTokens"}) {
        const std::int64_t count = usage[name].get_int64();
        if (*name != 'c') told.tokens += count;
      }
    } catch (const simdjson::simdjson_error& error) {
      give_up(error.what());
    }
    return told;
  }

 private:
  std::string_view text(od::value value) {
    const std::string_view read = value.get_string();
    blocks_.push_back(read);
    return read;
  }
  std::string_view text(simdjson::simdjson_result<od::value> value) { return text(value.value()); }
  // What a tree of the input would need at least.
  void keep(od::value value) {
    switch (value.type()) {
      case od::json_type::object:
        for (od::field member : od::object(value.get_object())) {
          blocks_.push_back(member.unescaped_key());
          keep(member.value());
        }
        break;
      case od::json_type::array:
        for (od::value element : od::array(value.get_array())) keep(element);
        break;
      case od::json_type::string:
        text(value);
        break;
      default:
        blocks_.push_back(value.raw_json_token());
    }
  }

  od::parser parser_;
  od::document document_;
  std::int64_t latency_{};
  std::vector<std::string_view> blocks_;
};

void run_answer(const std::string& name, const std::string& answer, bool alone, const RoundOptions& rounds,
                std::vector<Row>& rows) {
  internal::PaddedBuffer body;
  if (!body.assign(answer)) give_up("out of memory");
  body.seal();
  OutcropConverse outcrop(internal::Decoder::automatic);
  OutcropConverse general(internal::Decoder::simdjson);
  OnDemandConverse by_hand;
  if (outcrop.decode(body) != by_hand.decode(body) || general.decode(body) != by_hand.decode(body))
    give_up("another content of Converse");
  std::vector<Timed> timed{
      {"outcrop", [&](std::size_t) { benchmark::DoNotOptimize(outcrop.decode(body)); }},
      {"outcrop, OUTCROP_DECODER=simdjson", [&](std::size_t) { benchmark::DoNotOptimize(general.decode(body)); }},
      {"simdjson On-Demand", [&](std::size_t) { benchmark::DoNotOptimize(by_hand.decode(body)); }}};
  if (alone) timed.pop_back();
  const RoundTimes times = run_paired(timed, rounds);
  std::printf("\n%s: %zu bytes\n", name.c_str(), answer.size());
  for (std::size_t i = 0; i < timed.size(); ++i) {
    const double seconds = median(times[i]);
    Row row{"decode " + name + ": " + timed[i].name, seconds * 1e6, "us/page", {}};
    if (i == 0)
      for (std::size_t other = 1; other < timed.size(); ++other)
        row.ratio_to[timed[other].name] = speed_ratio(times, 0, other);
    std::printf("  %-36s %12.3f us %10.2f GB/s  outcrop is x %.2f\n", timed[i].name.c_str(), seconds * 1e6,
                static_cast<double>(answer.size()) / seconds / 1e9, speed_ratio(times, 0, i));
    rows.push_back(std::move(row));
  }
}

}  // namespace

std::vector<Row> answer_rows(const std::string& only, bool alone, const RoundOptions& rounds) {
  std::vector<Row> rows;
  if (only.empty() || only == "Converse text") run_answer("Converse text", text_answer(), alone, rounds, rows);
  if (only.empty() || only == "Converse tools") run_answer("Converse tools", tool_answer(), alone, rounds, rows);
  return rows;
}

}  // namespace outcrop::bench
