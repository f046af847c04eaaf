// What the generator makes of the kitchen sink: written as JSON, read into views, and turned back into owning shapes.
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <string_view>

#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/operation.h"
#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/errors.h"
#include "outcrop/kitchen_sink/operations/put_everything.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/types.h"
#include "outcrop/kitchen_sink/views.h"
#include "schemas.h"

namespace outcrop::kitchen_sink {
namespace {

struct Written {
  std::string json;
  std::string problem;
};

template <class Shape>
Written written(const Shape& shape) {
  Written result;
  internal::JsonWriter writer(result.json, result.problem);
  write_json(writer, shape);
  return result;
}

/// A view and what it points into.
template <class View>
class Read {
 public:
  Read(const internal::Schema& schema, std::string_view json) {
    EXPECT_TRUE(body_.assign(json));
    body_.seal();
    internal::JsonReader reader;
    ok_ = reader.decode(schema, body_, arena_, &view_);
    if (!ok_) problem_ = reader.problem();
  }
  bool ok() const { return ok_; }
  const std::string& problem() const { return problem_; }
  const View& operator*() const { return view_; }
  const View* operator->() const { return &view_; }

 private:
  internal::PaddedBuffer body_;
  internal::Arena arena_;
  View view_{};
  bool ok_{};
  std::string problem_;
};

TEST(GeneratedRequests, TellPeopleWhatIsSetAndNothingSensitive) {
  EXPECT_EQ(to_string(PutEverythingRequest{}), "{}");  // no token is made for it
  const PutEverythingRequest request{.kitchen = "main",
                                     .since = Timestamp::from_millis(1500),
                                     .extra = std::map<std::string, std::string, std::less<>>{{"a", "b"}},
                                     .jar = Jar{.label = "plum"},
                                     .secret = "s"};
  EXPECT_EQ(to_string(request), R"({"kitchen":"main","since":"1970-01-01T00:00:01.500Z","extra":{"a":"b"},)"
                                R"("jar":{"label":"plum"},"secret":"***"})");
}

TEST(GeneratedStructures, ComeBackWholeFromJsonThroughViews) {
  const Jar jar{.label = "plum",
                .class_ = "best",
                .class_2 = 7,
                .foo_bar = "a",
                .foo_bar_2 = "b",
                .size = Size::large,
                .room = Room::value_2x,
                .opened = Timestamp::from_millis(1500),
                .secret = "s",
                .contents = Blob("\x01\x02")};
  const Written out = written(jar);
  ASSERT_EQ(out.problem, "");
  EXPECT_EQ(out.json,
            R"({"label":"plum","class":"best","Class":7,"fooBar":"a","foo_bar":"b","size":10,"room":"2x","opened":1.5,)"
            R"("secret":"s","contents":"AQI="})");
  const Read<JarView> view(schemas::jar_schema, out.json);
  ASSERT_TRUE(view.ok()) << view.problem();
  EXPECT_EQ(view->label, "plum");
  EXPECT_EQ(view->class_2, 7);
  EXPECT_EQ(view->room.value(), Room::value_2x);
  EXPECT_EQ(view->size, Size::large);
  EXPECT_EQ(written(to_owned(*view)).json, out.json);
}

TEST(GeneratedStructures, KeepEnumTextsThatThisVersionDoesNotKnow) {
  const Read<JarView> view(schemas::jar_schema, R"({"label":"x","room":"Attic"})");
  ASSERT_TRUE(view.ok()) << view.problem();
  EXPECT_EQ(view->room.value(), Room::unknown_value);
  EXPECT_EQ(view->room.text(), "Attic");
  EXPECT_EQ(written(to_owned(*view)).json, R"({"label":"x","room":"Attic"})");
}

TEST(GeneratedStructures, CopyNoEnumThatTheAnswerLacks) {
  const Read<JarView> view(schemas::jar_schema, R"({"label":"x"})");
  ASSERT_TRUE(view.ok()) << view.problem();
  EXPECT_FALSE(view->room);
  EXPECT_FALSE(to_owned(*view).room.has_value());
}

TEST(GeneratedStructures, NameTheRequiredMemberThatIsMissing) {
  EXPECT_EQ(written(Jar{.label = "x"}).problem, "room is required");
}

TEST(GeneratedStructures, HoldThemselvesDirectlyInListsInMapsAndThroughUnions) {
  Recipe recipe{.name = "soup", .base = Recipe{.name = "stock"}};
  recipe.variants = {{Recipe{.name = "cold"}, Recipe{.name = "hot"}}};
  recipe.by_name = {{{"mild", Recipe{.name = "mild"}}}};
  recipe.step = Step{.many = {{Step{.text = "stir"}, Step{.recipe = Recipe{.name = "salt"}}}}};
  const Written out = written(recipe);
  ASSERT_EQ(out.problem, "");
  const Read<RecipeView> view(schemas::recipe_schema, out.json);
  ASSERT_TRUE(view.ok()) << view.problem();
  ASSERT_TRUE(view->base);
  EXPECT_EQ(view->base->name, "stock");
  ASSERT_EQ(view->variants.size(), 2u);
  ASSERT_NE(view->by_name.find("mild"), nullptr);
  ASSERT_TRUE(view->step);
  ASSERT_EQ(view->step->member, StepView::Member::many);
  EXPECT_EQ(*(*view->step->many)[0].text, "stir");
  EXPECT_EQ((*view->step->many)[1].recipe->name, "salt");
  EXPECT_EQ(written(to_owned(*view)).json, out.json);
}

TEST(GeneratedUnions, ComeBackWithEachOfTheirMembers) {
  for (const std::string_view json :
       {R"({"recipe":{"name":"n"}})", R"({"txt":"t"})", R"({"pause":{}})", R"({"many":[]})", R"({"byRoom":{"a":"b"}})",
        R"({"when":"Tue, 29 Apr 2014 18:30:38 GMT"})", R"({"room":"Main"})",
        R"({"amount":123456789012345678901234567890})", R"({"member":true})", R"({"none":0})",
        R"({"unknown":{"x":[1,null]}})", R"({"later":{"kept": [1, 2]}})"}) {
    const Read<StepView> view(schemas::step_schema, json);
    ASSERT_TRUE(view.ok()) << json << ": " << view.problem();
    const Written out = written(to_owned(*view));
    EXPECT_EQ(out.problem, "");
    EXPECT_EQ(out.json, json);
  }
}

TEST(GeneratedUnions, RefuseNoneAndSeveral) {
  EXPECT_NE(written(Step{}).problem, "");
  EXPECT_NE(written(Step{.text = "a", .none_ = 1}).problem, "");
  EXPECT_EQ(written(Step{.none_ = 1}).problem, "");
}

TEST(GeneratedDefaults, StandWhereTheServiceSendsNothing) {
  const Read<DefaultsView> view(schemas::defaults_schema, R"({"text":null})");
  ASSERT_TRUE(view.ok()) << view.problem();
  EXPECT_EQ(view->text, R"(a "quoted" \ text)");
  EXPECT_TRUE(view->flag);
  EXPECT_EQ(view->count, 5);
  EXPECT_EQ(view->ratio, 1.5f);
  EXPECT_EQ(view->room.value(), Room::main);
  EXPECT_EQ(view->room.text(), "Main");
  EXPECT_EQ(view->size, Size::large);
  EXPECT_EQ(view->when, Timestamp::from_millis(1500));
  EXPECT_EQ(view->bytes.text(), "abc");
  EXPECT_EQ(view->document.as_bool(), true);
  EXPECT_EQ(view->smallest, INT64_MIN);
  EXPECT_FALSE(view->free);
}

TEST(GeneratedDefaults, AreSentInNestedStructuresUnlessReset) {
  Defaults defaults;
  defaults.text.reset();
  EXPECT_EQ(
      written(defaults).json,
      R"({"flag":true,"count":5,"ratio":1.5,"room":"Main","size":10,"when":1.5,"bytes":"YWJj","list":[],"map":{},)"
      R"("document":true,"smallest":-9223372036854775808})");
}

TEST(GeneratedEnums, TellTheirTexts) {
  EXPECT_EQ(to_string(Room::main), "Main");
  EXPECT_EQ(to_string(Room::empty), "");
  EXPECT_EQ(to_string(Room::unknown_value), "");
  EXPECT_EQ(to_string(Room::unknown_value_), "unknown_value");
  EXPECT_EQ(wire_texts(Room{}).size(), 9u);
  EXPECT_EQ(OwnedOpen<Room>("Attic").value(), Room::unknown_value);
  EXPECT_EQ(OwnedOpen<Room>("*").value(), Room::any);
}

TEST(GeneratedErrors, CarryStatusAndRetry) {
  EXPECT_EQ(error_spec(static_cast<const Busy*>(nullptr)).retry, internal::ModeledRetry::throttling);
  EXPECT_EQ(error_spec(static_cast<const Broken*>(nullptr)).retry, internal::ModeledRetry::transient);
  EXPECT_EQ(error_spec(static_cast<const NotFound*>(nullptr)).http_status, 404);
  EXPECT_EQ(error_spec(static_cast<const NotFound*>(nullptr)).name, "NotFound");
}

}  // namespace
}  // namespace outcrop::kitchen_sink
