// Every view of every service: what to_owned makes of it holds all that the view held, when its Response is gone.
#include <gtest/gtest.h>

#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/internal/view_writer.h"
#include "outcrop/shapes.h"
#include "owned_case.h"
#include "support/sample_json.h"
#include "support/view_text.h"

// Each adds the views of one service, in a source that CMake writes.
#define OUTCROP_SERVICE(name) void add_owned_of_##name(std::vector<OwnedCase>& cases);
#include "owned_services.inc"
#undef OUTCROP_SERVICE

namespace {

namespace internal = outcrop::internal;

const std::vector<OwnedCase>& cases() {
  static const std::vector<OwnedCase> all = [] {
    std::vector<OwnedCase> cases;
#define OUTCROP_SERVICE(name) add_owned_of_##name(cases);
#include "owned_services.inc"
#undef OUTCROP_SERVICE
    return cases;
  }();
  return all;
}

void expect_kept(const OwnedCase& one, std::string_view json) {
  auto answer = std::make_unique<DecodedAnswer>(one.schema, json);
  std::string sent, problem;
  internal::JsonWriter writer(sent, problem);
  internal::write_view(writer, one.schema, answer->view.data());
  const std::string shown = internal::text_of_view(one.schema, answer->view.data());
  const OwnedTexts owned = one.own(std::move(answer));
  EXPECT_EQ(sent, owned.sent);
  EXPECT_EQ(shown, owned.shown);
}

TEST(EveryOwnedAnswer, HoldsAllThatItsViewHeld) {
  std::mt19937 random(5);
  for (const OwnedCase& one : cases()) {
    SCOPED_TRACE(one.name);
    for (int i = 0; i < 15; ++i) expect_kept(one, outcrop::test::random_json(one.schema, random));
    if (HasFailure()) return;
  }
}

// Views are equal where they print the same, and only there.
TEST(EveryView, EqualsWhatPrintsTheSame) {
  std::mt19937 random(6);
  for (const OwnedCase& one : cases()) {
    SCOPED_TRACE(one.name);
    std::vector<std::unique_ptr<DecodedAnswer>> answers;
    for (int i = 0; i < 4; ++i) {
      const std::string json = outcrop::test::random_json(one.schema, random);
      answers.push_back(std::make_unique<DecodedAnswer>(one.schema, json));
      answers.push_back(std::make_unique<DecodedAnswer>(one.schema, json));
    }
    for (const auto& a : answers)
      for (const auto& b : answers)
        EXPECT_EQ(internal::equal_views(one.schema, a->view.data(), b->view.data()),
                  outcrop::test::view_text(one.schema, a->view.data()) ==
                      outcrop::test::view_text(one.schema, b->view.data()));
    if (HasFailure()) return;
  }
}

}  // namespace
