// Every generated record reads what it is made for, and what it can't read is read all the same.
#include <gtest/gtest.h>

#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "support/decode_outcome.h"
#include "support/mutated.h"
#include "support/records_run_here.h"
#include "support/sample_json.h"

#include "schemas.inc"

namespace {

namespace internal = outcrop::internal;

struct Case {
  std::string_view name;
  const internal::Type* type;
};

const std::vector<Case>& cases() {
  static const std::vector<Case> all{
#define OUTCROP_RECORD(service, name) {#service "_" #name, &outcrop::service::schemas::name##_type},
#include "records.inc"
#undef OUTCROP_RECORD
  };
  return all;
}

// The record under test, and how often it was asked and read what it was asked for.
const internal::CompiledRecord* original;
int asked;
int read;

const char* read_and_count(internal::RecordReading& reading, const char* at, void* to) {
  ++asked;
  const char* const end = original->read(reading, at, to);
  if (end) ++read;
  return end;
}

struct PageView {
  std::span<const std::byte> summaries{};  // of whatever
};

class EveryRecord : public testing::TestWithParam<Case> {
 protected:
  void SetUp() override {
    if (!outcrop::test::records_run_here()) GTEST_SKIP() << "the functions are not compiled for this kernel";
    original = schema_.record;
    ASSERT_NE(original, nullptr);
    counted_.enumerations = original->enumerations;
    schema_.record = &counted_;
    asked = read = 0;
  }

  void expect_agreement(std::string_view text) {
    ASSERT_EQ(outcrop::test::decode_outcome(speculative_, page_, text),
              outcrop::test::decode_outcome(general_, page_, text))
        << text;
  }

  std::string record_text() { return outcrop::test::sample_json(schema_); }

  internal::CompiledRecord counted_{read_and_count};
  internal::Schema schema_{*GetParam().type->schema};
  internal::Type type_{.kind = internal::Kind::structure,
                       .size = schema_.size,
                       .alignment = schema_.alignment,
                       .schema = &schema_};
  internal::Type list_{.kind = internal::Kind::list,
                       .size = sizeof(PageView),
                       .alignment = alignof(PageView),
                       .element = &type_,
                       .stride = schema_.size};
  internal::Field fields_[1]{{"summaries", &list_, 0, internal::Slot::plain}};
  internal::Schema page_{internal::structure_schema<PageView>("Page", fields_)};
  internal::JsonReader speculative_{internal::Decoder::automatic};
  internal::JsonReader general_{internal::Decoder::simdjson};
};

TEST_P(EveryRecord, ReadsAllItsMembers) {
  const std::string record = record_text();
  expect_agreement(R"({"summaries":[)" + record + ',' + record + ',' + record + "]}");
  EXPECT_EQ(asked, 3);
  EXPECT_EQ(read, 3);
}

TEST_P(EveryRecord, IsReadAsTheGeneralReaderDoesWhateverStandsThere) {
  const std::string record = record_text();
  const std::vector<std::string> corpus{R"({"summaries":[)" + record + ',' + record + "]}", R"({"summaries":[{}]})"};
  std::mt19937 random(11);
  for (int i = 0; i < 150 && !HasFatalFailure(); ++i)
    expect_agreement(outcrop::test::mutated(corpus.front(), corpus, random));
}

INSTANTIATE_TEST_SUITE_P(Generated, EveryRecord, testing::ValuesIn(cases()),
                         [](const auto& one) { return std::string(one.param.name); });

}  // namespace
