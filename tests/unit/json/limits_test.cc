// What one text may take: memory, views, nesting. Each limit one below, at and one above what the text needs.
#include <gtest/gtest.h>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "sample_views.h"

namespace {

namespace internal = outcrop::internal;
using internal::DecodeLimits;
using internal::Decoder;

std::string repeat(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

struct Outcome {
  bool ok{};
  bool over_limit{};
  std::string problem{};
  std::size_t arena{};  // bytes
};

Outcome decode(std::string_view json, const DecodeLimits& limits, Decoder decoder = Decoder::simdjson) {
  internal::PaddedBuffer body;
  internal::Arena arena;
  EXPECT_TRUE(body.assign(json));
  body.seal();
  internal::JsonReader reader(decoder);
  reader.set_limits(limits);
  sample::SampleView view;
  Outcome outcome;
  outcome.ok = reader.decode(sample::sample_schema, body, arena, &view);
  if (outcome.ok) return {.ok = true, .arena = arena.capacity()};
  return {.over_limit = reader.was_over_limit(), .problem = reader.problem(), .arena = arena.capacity()};
}

// --- Nesting ---

TEST(NestingLimit, HoldsOneBelowAtAndOneAboveWhateverNests) {
  const struct {
    const char* begin;
    const char* open;
    const char* close;
    const char* end;
    int outside;  // levels of begin
  } kTexts[] = {
      {R"({"document":)", "[", "]", "}", 1},
      {R"({"document":)", R"({"a":)", "}", "}", 1},
      {R"({"unknown":)", "[", "]", "}", 1},
      {"", R"({"self":)", "}", "", 0},
      {R"({"parts":[{"unknown":)", "[", "]", "}]}", 3},
  };
  for (const auto& text : kTexts)
    for (const int limit : {4, 5, 100, 511, 512})
      for (const Decoder decoder : {Decoder::simdjson, Decoder::automatic})
        for (const int levels : {limit - 1, limit, limit + 1}) {
          const int nested = levels - text.outside;
          const std::string json =
              text.begin + repeat(text.open, nested) + "null" + repeat(text.close, nested) + text.end;
          const Outcome outcome = decode(json, {.nesting = limit}, decoder);
          EXPECT_EQ(outcome.ok, levels <= limit) << text.begin << text.open << levels << ' ' << outcome.problem;
          EXPECT_EQ(outcome.over_limit, levels > limit);
          if (levels > limit) {
            EXPECT_NE(outcome.problem.find("nested deeper than " + std::to_string(limit) +
                                           " levels, the limit (ClientConfig::max_response_nesting)"),
                      std::string::npos)
                << outcome.problem;
          }
        }
}

// --- Memory ---

const std::string kTexts[] = {
    R"({"parts":[)" + repeat("{},", 5000) + "{}]}",
    R"({"document":[)" + repeat("7,", 20'000) + "7]}",
    R"({"document":{"a":[)" + repeat("[],", 20'000) + "1]}}",
    R"({"partMap":{)" + repeat(R"("":{},)", 5000) + R"("":{}}})",
    R"({"text":")" + std::string(100'000, 'x') + "\"}",
    R"({"text":")" + repeat("\\n", 50'000) + "\"}",
    R"({"self":)" + repeat(R"({"self":)", 400) + "{}" + repeat("}", 401),
    R"({"parts":[{"name":"a"},{"tags":[)" + repeat(R"("",)", 20'000) + R"("b"]}]})",
};

// The least limit under which the text is read.
template <class Limits>
std::size_t least(std::string_view json, Decoder decoder, Limits&& limits) {
  std::size_t refused = 0, read = std::size_t{1} << 30;
  while (read - refused > 1) {
    const std::size_t middle = refused + (read - refused) / 2;
    (decode(json, limits(middle), decoder).ok ? read : refused) = middle;
  }
  return read;
}

TEST(MemoryLimit, HoldsForBodyIndexAndViewsTogether) {
  const auto limits = [](std::size_t bytes) { return DecodeLimits{.memory = bytes}; };
  for (const std::string& json : kTexts)
    for (const Decoder decoder : {Decoder::simdjson, Decoder::automatic}) {
      const std::size_t bytes = least(json, decoder, limits);
      for (const std::size_t limit : {bytes, bytes + 1, 2 * bytes}) {
        const Outcome outcome = decode(json, limits(limit), decoder);
        EXPECT_TRUE(outcome.ok) << json.substr(0, 30) << limit;
        EXPECT_LE(json.size() + outcome.arena, limit);
      }
      for (const std::size_t limit : {bytes - 1, bytes / 2, json.size()}) {
        const Outcome outcome = decode(json, limits(limit), decoder);
        EXPECT_FALSE(outcome.ok) << json.substr(0, 30) << limit;
        EXPECT_TRUE(outcome.over_limit);
        EXPECT_LE(outcome.arena, limit);
        EXPECT_NE(outcome.problem.find(std::to_string(limit) + " bytes of ClientConfig::max_response_bytes"),
                  std::string::npos)
            << outcome.problem;
      }
    }
}

TEST(ViewLimit, HoldsForTheArena) {
  const auto limits = [](std::size_t bytes) { return DecodeLimits{.memory = std::size_t{1} << 30, .views = bytes}; };
  for (const std::string& json : kTexts) {
    if (json.find(R"("text":"x)") != std::string::npos) continue;  // it needs no arena
    const std::size_t bytes = least(json, Decoder::simdjson, limits);
    for (const std::size_t limit : {bytes, bytes + 1}) {
      const Outcome outcome = decode(json, limits(limit));
      EXPECT_TRUE(outcome.ok) << json.substr(0, 30) << limit;
      EXPECT_LE(outcome.arena, limit);
    }
    const Outcome outcome = decode(json, limits(bytes - 1));
    EXPECT_FALSE(outcome.ok);
    EXPECT_TRUE(outcome.over_limit);
    EXPECT_NE(outcome.problem.find(std::to_string(bytes - 1) + " bytes of ClientConfig::max_view_bytes"),
              std::string::npos)
        << outcome.problem;
  }
}

TEST(MemoryLimit, LetsADocumentOfTwentyMegabytesOfSmallNumbersThrough) {
  const std::string numbers = repeat("7,", 10'000'000) + "7]";
  const DecodeLimits of_a_client{.memory = std::size_t{1} << 30, .views = std::size_t{1} << 30};
  for (const std::string& json : {R"({"document":[)" + numbers + "}", R"({"document":{"a":[)" + numbers + "}}"}) {
    const Outcome outcome = decode(json, of_a_client);
    EXPECT_TRUE(outcome.ok) << outcome.problem;
    EXPECT_LT(json.size() + outcome.arena, std::size_t{800} << 20);
  }
}

TEST(MemoryLimit, HoldsForAReaderThatGoesOnAfterATextBeyondIt) {
  internal::JsonReader reader;
  reader.set_limits({.memory = 100'000});
  internal::Arena arena;
  for (int round = 0; round < 3; ++round) {
    for (const bool small : {false, true}) {
      internal::PaddedBuffer body;
      ASSERT_TRUE(body.assign(small ? R"({"parts":[{"name":"a"}]})" : kTexts[0]));
      body.seal();
      arena.reset();
      sample::SampleView view;
      EXPECT_EQ(reader.decode(sample::sample_schema, body, arena, &view), small) << reader.problem();
      EXPECT_LE(arena.capacity(), 100'000u);
    }
  }
}

}  // namespace
