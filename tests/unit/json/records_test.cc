// Records read by functions in the model's order: when they are asked, and that whatever they leave is read all the
// same.
#include <gtest/gtest.h>

#include <cstddef>
#include <random>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/internal/end_map.h"
#include "sample_views.h"
#include "support/decode_outcome.h"
#include "support/records_run_here.h"

namespace {

using sample::PartView;
namespace internal = outcrop::internal;

// Parts whose function counts.
struct Counts {
  int asked;
  int read;
};
Counts counts;

const char* read_counted_part(internal::RecordReading& reading, const char* at, void* to) {
  ++counts.asked;
  const char* const end = sample::read_part(reading, at, to);
  if (end) ++counts.read;
  return end;
}

struct ListView {
  std::span<const PartView> parts{};
};

const internal::CompiledRecord kRecord{read_counted_part};
const internal::Schema kPart = internal::structure_schema<PartView>("Part", sample::part_fields, &kRecord);
const internal::Type kPartType = internal::structure_type<PartView>(kPart);
const internal::Type kParts = internal::list_type<PartView>(kPartType);
const internal::Field kListFields[] = {
    {"parts", &kParts, offsetof(ListView, parts), internal::Slot::plain},
};
const internal::Schema kList = internal::structure_schema<ListView>("List", kListFields);

class Records : public testing::Test {
 protected:
  void SetUp() override {
    counts = {};
    if (!outcrop::test::records_run_here()) GTEST_SKIP() << "the functions are not compiled for this kernel";
  }

  // How often the function was asked and read the record, while both decoders give the same.
  Counts read(std::string_view text) {
    counts = {};
    const std::string view = outcrop::test::decode_outcome(speculative_, kList, text);
    const Counts now = counts;
    EXPECT_EQ(view, outcrop::test::decode_outcome(general_, kList, text)) << text;
    return now;
  }
  Counts read_parts(std::string_view parts) { return read(R"({"parts":[)" + std::string(parts) + "]}"); }

  internal::JsonReader speculative_{internal::Decoder::automatic};
  internal::JsonReader general_{internal::Decoder::simdjson};
};

std::string repeated(std::string_view text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all.append(i ? "," : "").append(text);
  return all;
}

constexpr std::string_view kInOrder = R"({"name":"n","count":3,"tags":["a","b"],"detail":{"note":"x"},"frame":{}})";
constexpr std::string_view kOutOfOrder = R"({"tags":["a","b"],"name":"n"})";

TEST_F(Records, InTheModelsOrderAreReadByTheFunction) {
  const Counts all = read_parts(repeated(kInOrder, 20));
  EXPECT_EQ(all.asked, 20);
  EXPECT_EQ(all.read, 20);
}

TEST_F(Records, MayLackMembers) {
  EXPECT_EQ(
      read_parts(R"({"name":"n"},{"count":1},{"tags":[]},{"detail":{}},{"frame":{"detail":{"note":""}}},{})").read, 6);
}

TEST_F(Records, WithAnotherOrderAreLeftToTheWaysAndTheNextOneIsTriedAgain) {
  const Counts mixed = read_parts(repeated(std::string(kOutOfOrder) + ',' + std::string(kInOrder), 30));
  EXPECT_EQ(mixed.asked, 60);
  EXPECT_EQ(mixed.read, 30);
}

TEST_F(Records, AreNotTriedForLongWhereNoneIsInOrder) {
  EXPECT_EQ(read_parts(repeated(kOutOfOrder, 100)).asked, 8);
  EXPECT_EQ(read_parts(repeated(kOutOfOrder, 100)).asked, 0) << "nor in the next text";
  int asked = 0;
  for (int i = 0; i < 200; ++i) asked += read_parts(repeated(kOutOfOrder, 3)).asked;
  EXPECT_EQ(asked, 3) << "once in 64 lists";
}

TEST_F(Records, AreTriedAgainWhenTheServiceKeepsTheOrder) {
  read_parts(repeated(kOutOfOrder, 10));
  int read = 0;
  for (int i = 0; i < 100; ++i) read += read_parts(repeated(kInOrder, 4)).read;
  EXPECT_GE(read, 100);
}

TEST_F(Records, WithOddValuesAreStillReadByTheFunction) {
  const Counts odd =
      read_parts(R"({"name":"a\u0041\\\"\n","tags":["\t","b"]},{"name":"é","tags":["ü\u00e9","€"]},)"
                 R"({"name":"","tags":["",""]},{"frame":{"time":"2024-02-29T12:00:00.25Z"}},{"detail":{"note":"\/"}})");
  EXPECT_EQ(odd.asked, 5);
  EXPECT_EQ(odd.read, 5);
}

TEST_F(Records, OfAnyLengthAreReadTheSame) {
  // Around what one look at the map tells, around what the map is made of at a time, and around all of its room.
  for (const std::size_t size :
       {0u, 56u, 57u, 112u, 113u, 114u, 1023u, 1024u, 1025u, 2047u, 2048u, 5000u, 16'383u, 40'000u}) {
    const std::string text(size, 'x');
    const std::string part = R"({"name":")" + text + R"(","tags":["a",")" + text + R"(","b"]})";
    EXPECT_EQ(read_parts(repeated(part, 5)).read, 5) << size;
  }
}

TEST_F(Records, WithStringsThatEndAnywhereAreReadTheSame) {
  std::string parts;
  for (std::size_t size = 0; size < 300; ++size) {
    if (size) parts += ',';
    parts += R"({"name":")" + std::string(size, 'n') + R"(","tags":[")" + std::string(300 - size, 't') + R"(\n"]})";
  }
  EXPECT_EQ(read_parts(parts).read, 300);
}

TEST_F(Records, ThatAreMalformedAreRefusedAsTheGeneralReaderDoes) {
  for (const std::string_view part :
       {R"({"name":"n""count":3})", R"({"name":"n",})", R"({,"name":"n"})", R"({"name":"n"},)", R"({{"name":"n"})",
        R"({"name":"a)"
        "\n"
        R"("})",
        R"({"name":"\x"})", R"({"name":"\ud800)", R"({"tags":["a",]})", R"({"tags":["a" "b"]})",
        R"({"tags":["a"]"detail":{}})", R"({"detail":{"note":"a"{}})", "{\"name\":\"\xff\"}", R"({"count":01})",
        R"({"name":"n","name":"m"})", R"({"detail":{"note":"n"})", R"({"frame":null,"detail":null})"})
    for (const std::string& parts :
         {std::string(part), std::string(kInOrder) + ',' + std::string(part) + ',' + std::string(kInOrder)})
      read_parts(parts);
}

TEST_F(Records, EndWithTheTextWhereverItIsCut) {
  const std::string text = R"({"parts":[)" + repeated(kInOrder, 3) + "]}";
  for (std::size_t size = 0; size < text.size(); ++size) read(std::string_view(text).substr(0, size));
}

// --- The map ---

// As the kernels do, a byte at a time.
const char* fill(const char* begin, const char* end, unsigned char* bits) {
  for (; begin < end; begin += 64, bits += 8)
    for (int i = 0; i < 64; ++i) {
      const auto byte = static_cast<unsigned char>(begin[i]);
      const bool ends = byte == '"' || byte == '\\' || byte < 0x20 || byte >= 0x80;
      bits[i / 8] = static_cast<unsigned char>(i % 8 ? bits[i / 8] | ends << i % 8 : ends);
    }
  return begin;
}

TEST(EndMap, FindsEveryEndFromEveryPlace) {
  std::mt19937 random(3);
  for (const unsigned rarity : {2u, 20u, 100u, 1000u}) {
    std::string text(70'000, 'x');
    for (char& c : text)
      if (random() % rarity == 0) c = "\"\\\n\x80"[random() % 4];
    internal::PaddedBuffer body;
    ASSERT_TRUE(body.assign(text));
    body.seal();
    const char* const text_end = body.data() + body.size();
    internal::EndMap::Room room;
    internal::EndMap map(fill, room, text_end);
    for (const char* at = body.data(); at < text_end; at += 1 + random() % 60) {
      if (random() % 4 == 0) map.look_ahead(at);
      const char* end = at;
      while (end < text_end && *end == 'x') ++end;
      const char* const found = map.end_of_plain(at);
      if (end - at < 57) {
        ASSERT_EQ(found - at, end - at) << rarity;
      } else {
        ASSERT_GE(found - at, 57) << rarity;
        ASSERT_LE(found, end) << rarity;
      }
    }
  }
}

}  // namespace
