// Every fault on every kind of call: how it ends, what the server saw of it, and that docs/faults.md tells so.
// OUTCROP_WRITE_DOCS=1 writes it there.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>
#include <vector>

#include "document.h"
#include "fault.h"
#include "scene.h"

namespace outcrop::test {

// What GoogleTest says of a parameter.
void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.name << ", " << fault.moment; }

namespace {

bool is_sent_once(CallKind kind) {
  return kind == CallKind::act || kind == CallKind::payload || kind == CallKind::stream ||
         kind == CallKind::byte_stream;
}

// A limit by the machine's clock can pass in a good answer too, and some faults are there or not.
bool can_happen_once(const Fault& fault) {
  return !fault.idle_limit && !fault.connect_limit && (fault.reply || !fault.greeting.empty());
}

void expect_a_clear_text(const Error& error) {
  EXPECT_FALSE(error.code.empty());
  EXPECT_FALSE(error.message.empty());
  EXPECT_LT(error.message.size(), 700u) << error.message;
  EXPECT_TRUE(std::ranges::none_of(error.message, [](unsigned char c) { return c < 0x20 || c == 0x7f; }))
      << error.message;
}

// Attempts are requests; what acts each time is sent once, unless it can't have been read.
void expect_true_counts(const Fault& fault, CallKind kind, const Outcome& outcome) {
  if (kind == CallKind::credentials || kind == CallKind::role) return;
  if (outcome.requests > 0 && outcome.attempts > 0) {
    EXPECT_EQ(outcome.attempts, static_cast<int>(outcome.requests));
  }
  if (is_sent_once(kind) && fault.clock_behind.count() == 0) {
    EXPECT_LE(outcome.requests, 1u);
  }
}

// What happens once is made good by another attempt where one is made, and else it is what the caller sees.
void expect_recovery(const Fault& fault, CallKind kind, const Outcome& always) {
  const Outcome once = happens(fault, kind, false);
  const bool tried_again = always.requests > 1 || (always.requests == 0 && always.attempts > 1);
  const std::string code = tried_again ? "" : fault.code_of(kind);
  EXPECT_EQ(once.error ? once.error->code : "", code) << (once.error ? to_string(*once.error) : "");
  if (tried_again) {
    EXPECT_EQ(once.requests, always.requests > 1 ? 2u : 1u);
  }
}

class Faults : public ::testing::TestWithParam<Fault> {};

TEST_P(Faults, EndAsTheyMay) {
  const Fault& fault = GetParam();
  Rows rows(fault);
  for (const CallKind kind : fault.kinds) {
    SCOPED_TRACE(name_of(kind));
    const Outcome outcome = happens(fault, kind, true);
    EXPECT_EQ(outcome.error ? outcome.error->code : "", fault.code_of(kind))
        << (outcome.error ? to_string(*outcome.error) : "");
    if (outcome.error) expect_a_clear_text(*outcome.error);
    expect_true_counts(fault, kind, outcome);
    if (outcome.error && can_happen_once(fault)) expect_recovery(fault, kind, outcome);
    rows.add(kind, outcome);
  }
  if (std::getenv("OUTCROP_WRITE_DOCS")) {
    write_later(rows);
  } else {
    EXPECT_TRUE(document().find(rows.text()) != std::string::npos)
        << "docs/faults.md doesn't say (./dev faults writes it):\n"
        << rows.text();
  }
}

INSTANTIATE_TEST_SUITE_P(, Faults, ::testing::ValuesIn(faults()), [](const auto& fault) {
  std::string name = std::to_string(fault.index) + '_' + fault.param.name + '_' + fault.param.moment;
  std::ranges::replace_if(
      name, [](unsigned char c) { return !std::isalnum(c) && c != '_'; }, '_');
  return name;
});

TEST(FaultsInTheDocs, AreThoseOfTheTable) {
  if (std::getenv("OUTCROP_WRITE_DOCS")) GTEST_SKIP() << "they are being written";
  std::vector<std::string> wanted;
  for (const Fault& fault : faults()) wanted.push_back(Rows(fault).head());
  EXPECT_EQ(faults_in(document()), wanted) << "./dev faults writes docs/faults.md";
}

}  // namespace
}  // namespace outcrop::test
