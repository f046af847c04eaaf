// Every view of every service: what to_owned makes of it holds all that the view held, when its Response is gone.
#include <gtest/gtest.h>

#include <cstddef>
#include <cstring>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/view_writer.h"
#include "owned_headers.h"
#include "support/sample_json.h"
#include "support/view_text.h"

namespace {

namespace internal = outcrop::internal;

struct Texts {
  std::string sent;   // as JSON for a service
  std::string shown;  // to people
};

// A decoded answer and the memory that it points into.
struct Answer {
  Answer(const internal::Schema& schema, std::string_view json) : view(schema.size / sizeof(std::max_align_t) + 1) {
    EXPECT_TRUE(body.assign(json));
    body.seal();
    internal::JsonReader reader;
    EXPECT_TRUE(reader.decode(schema, body, arena, view.data())) << reader.problem() << json;
  }
  ~Answer() { std::memset(body.data(), '?', body.size()); }

  internal::PaddedBuffer body;
  internal::Arena arena;
  std::vector<std::max_align_t> view;
};

struct Case {
  std::string_view name;
  const internal::Schema& schema;
  Texts (*own)(std::unique_ptr<Answer> answer);
};

template <class View>
Texts own(std::unique_ptr<Answer> answer) {
  const auto owned = to_owned(*reinterpret_cast<const View*>(answer->view.data()));
  answer.reset();
  Texts texts{{}, to_string(owned)};
  std::string problem;
  internal::JsonWriter writer(texts.sent, problem);
  write_json(writer, owned);
  return texts;
}

template <class View>
Case case_of(std::string_view name) {
  return {name, schema_of(static_cast<const View*>(nullptr)), own<View>};
}

const std::vector<Case>& cases() {
  static const std::vector<Case> all{
#define OUTCROP_OWNED(service, view) case_of<outcrop::service::view>(#service "::" #view),
#include "owned_views.inc"
#undef OUTCROP_OWNED
  };
  return all;
}

void expect_kept(const Case& one, std::string_view json) {
  auto answer = std::make_unique<Answer>(one.schema, json);
  std::string sent, problem;
  internal::JsonWriter writer(sent, problem);
  internal::write_view(writer, one.schema, answer->view.data());
  const std::string shown = internal::text_of_view(one.schema, answer->view.data());
  const Texts owned = one.own(std::move(answer));
  EXPECT_EQ(sent, owned.sent);
  EXPECT_EQ(shown, owned.shown);
}

TEST(EveryOwnedAnswer, HoldsAllThatItsViewHeld) {
  std::mt19937 random(5);
  for (const Case& one : cases()) {
    SCOPED_TRACE(one.name);
    for (int i = 0; i < 15; ++i) expect_kept(one, outcrop::test::random_json(one.schema, random));
    if (HasFailure()) return;
  }
}

// Views are equal where they print the same, and only there.
TEST(EveryView, EqualsWhatPrintsTheSame) {
  std::mt19937 random(6);
  for (const Case& one : cases()) {
    SCOPED_TRACE(one.name);
    std::vector<std::unique_ptr<Answer>> answers;
    for (int i = 0; i < 4; ++i) {
      const std::string json = outcrop::test::random_json(one.schema, random);
      answers.push_back(std::make_unique<Answer>(one.schema, json));
      answers.push_back(std::make_unique<Answer>(one.schema, json));
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
