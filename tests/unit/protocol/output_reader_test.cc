// Whole answers: body, payload kinds, bound headers and status code (restjson1 §§ 2.3, 2.4, 3 and 4).
#include "protocol/output_reader.h"

#include <gtest/gtest.h>

#include <limits>

#include "json/sample_views.h"

namespace {

namespace internal = outcrop::internal;
using internal::Slot;
using sample::ChoiceView;
using sample::PartView;

struct AnswerView {
  std::string_view text{};
  std::optional<std::string_view> maybe_text{};
  std::optional<bool> flag{};
  std::optional<std::int32_t> number{};
  std::optional<double> ratio{};
  std::optional<outcrop::Timestamp> date{};
  std::optional<outcrop::Timestamp> epoch{};
  std::optional<outcrop::Open<sample::Colour>> colour{};
  std::optional<std::string_view> media{};
  std::span<const std::string_view> texts{};
  std::span<const std::int32_t> numbers{};
  std::span<const bool> flags{};
  std::span<const outcrop::Timestamp> dates{};
  std::span<const outcrop::Open<sample::Colour>> colours{};
  outcrop::MapView<std::string_view> prefixed{};
  std::optional<std::int32_t> status{};
};

constexpr internal::Field kBody[] = {{"text", &internal::string_type, offsetof(AnswerView, text), Slot::plain}};
constexpr internal::Schema kSchema = internal::structure_schema<AnswerView>("Answer", kBody);
constexpr internal::Type kBoolList = internal::list_type<bool>(internal::boolean_type);
constexpr internal::Type kDateList = internal::list_type<outcrop::Timestamp>(internal::http_date_type);
constexpr internal::Type kColourList = internal::list_type<outcrop::Open<sample::Colour>>(sample::colour_type);
constexpr internal::HeaderField kHeaders[] = {
    {"x-maybe-text", &internal::string_type, offsetof(AnswerView, maybe_text), Slot::optional},
    {"x-flag", &internal::boolean_type, offsetof(AnswerView, flag), Slot::optional},
    {"x-number", &internal::int32_type, offsetof(AnswerView, number), Slot::optional},
    {"x-ratio", &internal::double_type, offsetof(AnswerView, ratio), Slot::optional},
    {"x-date", &internal::http_date_type, offsetof(AnswerView, date), Slot::optional},
    {"x-epoch", &internal::epoch_seconds_type, offsetof(AnswerView, epoch), Slot::optional},
    {"x-colour", &sample::colour_type, offsetof(AnswerView, colour), Slot::optional},
    {.name = "x-media",
     .type = &internal::string_type,
     .offset = offsetof(AnswerView, media),
     .slot = Slot::optional,
     .media_type = true},
    {"x-texts", &internal::string_list_type, offsetof(AnswerView, texts), Slot::plain},
    {"x-numbers", &sample::number_list_type, offsetof(AnswerView, numbers), Slot::plain},
    {"x-flags", &kBoolList, offsetof(AnswerView, flags), Slot::plain},
    {"x-dates", &kDateList, offsetof(AnswerView, dates), Slot::plain},
    {"x-colours", &kColourList, offsetof(AnswerView, colours), Slot::plain},
    {.name = "x-meta-",
     .type = &internal::string_map_type,
     .offset = offsetof(AnswerView, prefixed),
     .slot = Slot::plain,
     .prefix = true},
};
constexpr internal::Field kStatus{"status", &internal::int32_type, offsetof(AnswerView, status), Slot::optional};
constexpr internal::OutputSchema kOutput{
    .view = &kSchema, .body = &kSchema, .headers = kHeaders, .status_code = &kStatus};

struct Answer {
  internal::ResponseStorage storage{};
  AnswerView view{};
  bool ok{};
  std::string problem{};
};

std::unique_ptr<Answer> answer(std::string_view body,
                               std::initializer_list<std::pair<std::string_view, std::string_view>> headers = {},
                               int status = 200, const internal::OutputSchema& output = kOutput) {
  auto result = std::make_unique<Answer>();
  EXPECT_TRUE(result->storage.body.assign(body));
  result->storage.body.seal();
  for (const auto& [name, value] : headers) result->storage.headers.add(name, value);
  result->storage.status = status;
  internal::JsonReader reader;
  result->ok = internal::read_output(reader, output, result->storage, &result->view, result->problem);
  return result;
}

TEST(Output, ReadsEmptyBodiesAsEmptyObjects) {
  for (const char* body : {"", "{}", "null"}) {
    const auto decoded = answer(body);
    EXPECT_TRUE(decoded->ok) << body << decoded->problem;
    EXPECT_EQ(decoded->view.text, "");
  }
  EXPECT_FALSE(answer("<html>")->ok);
}

TEST(Output, TakesTheStatusCode) { EXPECT_EQ(answer("", {}, 204)->view.status, 204); }

TEST(Output, ReadsHeadersWithoutRegardToCase) {
  const auto decoded =
      answer(R"({"text":"body"})", {{"X-Maybe-Text", " raw, \"text\" "}, {"X-FLAG", "true"}, {"x-number", " -5 "}});
  ASSERT_TRUE(decoded->ok) << decoded->problem;
  EXPECT_EQ(decoded->view.text, "body");
  EXPECT_EQ(decoded->view.maybe_text, "raw, \"text\"");
  EXPECT_EQ(decoded->view.flag, true);
  EXPECT_EQ(decoded->view.number, -5);
  EXPECT_FALSE(decoded->view.ratio.has_value());
}

TEST(Output, ReadsEveryHeaderType) {
  const auto decoded = answer("", {{"x-maybe-text", ""},
                                   {"x-ratio", "-Infinity"},
                                   {"x-date", "Tue, 29 Apr 2014 18:30:38 GMT"},
                                   {"x-epoch", "1398796238.5"},
                                   {"x-colour", "Mauve"},
                                   {"x-media", "dHJ1ZQ=="}});
  ASSERT_TRUE(decoded->ok) << decoded->problem;
  EXPECT_EQ(decoded->view.maybe_text, "");
  EXPECT_EQ(decoded->view.ratio, -std::numeric_limits<double>::infinity());
  EXPECT_EQ(decoded->view.date->millis(), 1398796238000);
  EXPECT_EQ(decoded->view.epoch->millis(), 1398796238500);
  EXPECT_EQ(decoded->view.colour->value(), sample::Colour::unknown_value);
  EXPECT_EQ(decoded->view.colour->text(), "Mauve");
  EXPECT_EQ(decoded->view.media, "true");
}

TEST(Output, SplitsHeaderLists) {
  const auto decoded = answer("", {{"x-texts", R"(foo ,"bar, \"baz\"",  , last)"},
                                   {"x-numbers", "1, 2,3"},
                                   {"x-flags", "true, false"},
                                   {"x-dates", "Tue, 29 Apr 2014 18:30:38 GMT, Wed, 30 Apr 2014 18:30:38 GMT"},
                                   {"x-colours", "Red,Blue"},
                                   {"X-Numbers", "4"}});
  ASSERT_TRUE(decoded->ok) << decoded->problem;
  ASSERT_EQ(decoded->view.texts.size(), 4u);
  EXPECT_EQ(decoded->view.texts[0], "foo");
  EXPECT_EQ(decoded->view.texts[1], "bar, \"baz\"");
  EXPECT_EQ(decoded->view.texts[2], "");
  EXPECT_EQ(decoded->view.texts[3], "last");
  ASSERT_EQ(decoded->view.numbers.size(), 4u);
  EXPECT_EQ(decoded->view.numbers[3], 4);
  ASSERT_EQ(decoded->view.flags.size(), 2u);
  EXPECT_FALSE(decoded->view.flags[1]);
  ASSERT_EQ(decoded->view.dates.size(), 2u);
  EXPECT_EQ(decoded->view.dates[1].millis() - decoded->view.dates[0].millis(), 86'400'000);
  ASSERT_EQ(decoded->view.colours.size(), 2u);
  EXPECT_EQ(decoded->view.colours[0], sample::Colour::red);
}

TEST(Output, ReadsAnEmptyHeaderListAsEmpty) {
  const auto decoded = answer("", {{"x-texts", ""}});
  ASSERT_TRUE(decoded->ok) << decoded->problem;
  EXPECT_NE(decoded->view.texts.data(), nullptr);
  EXPECT_EQ(decoded->view.texts.size(), 0u);
  EXPECT_EQ(decoded->view.numbers.data(), nullptr);
}

TEST(Output, CollectsPrefixedHeaders) {
  const auto decoded = answer("", {{"X-Meta-Abc", "1"}, {"x-meta-def", "2"}, {"x-meta", "no"}, {"x-meta-ABC", "3"}});
  ASSERT_TRUE(decoded->ok) << decoded->problem;
  ASSERT_EQ(decoded->view.prefixed.size(), 2u);
  EXPECT_EQ(*decoded->view.prefixed.find("def"), "2");
  EXPECT_EQ(*decoded->view.prefixed.find("ABC"), "3");
  EXPECT_EQ(answer("")->view.prefixed.data(), nullptr);
}

TEST(Output, CollectsAllHeadersUnderTheEmptyPrefix) {
  static constexpr internal::HeaderField kAll[] = {{.name = "",
                                                    .type = &internal::string_map_type,
                                                    .offset = offsetof(AnswerView, prefixed),
                                                    .slot = Slot::plain,
                                                    .prefix = true}};
  static constexpr internal::OutputSchema kAllOutput{.view = &kSchema, .body = &kSchema, .headers = kAll};
  const auto decoded = answer("", {{"Hello", "1"}, {"x-foo", "2"}}, 200, kAllOutput);
  ASSERT_EQ(decoded->view.prefixed.size(), 2u);
  EXPECT_EQ(*decoded->view.prefixed.find("Hello"), "1");
}

TEST(Output, RefusesHeadersThatAreNotOfTheirType) {
  const std::pair<std::string_view, std::string_view> rows[] = {{"x-flag", "yes"},
                                                                {"x-number", "1.5"},
                                                                {"x-number", "abc"},
                                                                {"x-number", "2147483648"},
                                                                {"x-number", ""},
                                                                {"x-ratio", "1,5"},
                                                                {"x-date", "2014-04-31T18:30:38Z"},
                                                                {"x-epoch", "soon"},
                                                                {"x-media", "a"},
                                                                {"x-numbers", "1,,2"},
                                                                {"x-dates", "Tue, 29 Apr 2014 18:30:38 GMT, Wed"}};
  for (const auto& [name, value] : rows) {
    const auto decoded = answer("", {{name, value}});
    EXPECT_FALSE(decoded->ok) << name << value;
    EXPECT_TRUE(decoded->problem.starts_with("header " + std::string(name))) << decoded->problem;
    EXPECT_NE(decoded->problem.find(" is "), std::string::npos) << decoded->problem;
  }
}

template <class Value>
struct PayloadView {
  Value value{};
};

template <class Value>
struct PayloadOutput {
  internal::Schema schema = internal::structure_schema<PayloadView<Value>>("Answer");
  internal::Field field;
  internal::OutputSchema output{.view = &schema, .payload = &field};
};

template <class Value>
struct DecodedPayload {
  bool ok{};
  Value value{};
  std::unique_ptr<internal::ResponseStorage> storage = std::make_unique<internal::ResponseStorage>();
};

template <class Value>
DecodedPayload<Value> payload(const internal::Type& type, Slot slot, std::string_view body) {
  const PayloadOutput<Value> output{.field = {"value", &type, 0, slot}};
  DecodedPayload<Value> decoded;
  EXPECT_TRUE(decoded.storage->body.assign(body));
  decoded.storage->body.seal();
  PayloadView<Value> view;
  internal::JsonReader reader;
  std::string problem;
  decoded.ok = internal::read_output(reader, output.output, *decoded.storage, &view, problem);
  decoded.value = view.value;
  return decoded;
}

TEST(PayloadOutput, StructureIsTheWholeBody) {
  using Part = outcrop::OptionalRef<PartView>;
  EXPECT_EQ(payload<Part>(sample::part_type, Slot::reference, R"({"name":"n"})").value->name, "n");
  EXPECT_FALSE(payload<Part>(sample::part_type, Slot::reference, "").value.has_value());
  EXPECT_FALSE(payload<Part>(sample::part_type, Slot::reference, "null").value.has_value());
  EXPECT_TRUE(payload<Part>(sample::part_type, Slot::reference, "{}").value.has_value());
  EXPECT_FALSE(payload<Part>(sample::part_type, Slot::reference, "[]").ok);
}

TEST(PayloadOutput, UnionIsTheWholeBody) {
  EXPECT_EQ(*payload<ChoiceView>(sample::choice_type, Slot::plain, R"({"text":"a"})").value.text, "a");
  EXPECT_EQ(payload<ChoiceView>(sample::choice_type, Slot::plain, "").value.member, ChoiceView::Member::none);
}

TEST(PayloadOutput, DocumentIsAnyJson) {
  using Document = std::optional<outcrop::DocumentView>;
  EXPECT_EQ(payload<Document>(internal::document_type, Slot::optional, "\"text\"").value->as_string(), "text");
  EXPECT_TRUE(payload<Document>(internal::document_type, Slot::optional, "null").value->is_null());
  EXPECT_FALSE(payload<Document>(internal::document_type, Slot::optional, "").value.has_value());
  EXPECT_FALSE(payload<Document>(internal::document_type, Slot::optional, "text").ok);
}

TEST(PayloadOutput, StringEnumAndBlobStandAsTheyAre) {
  EXPECT_EQ(payload<std::optional<std::string_view>>(internal::string_type, Slot::optional, "\"raw\" text").value,
            "\"raw\" text");
  EXPECT_EQ(payload<outcrop::Open<sample::Colour>>(sample::colour_type, Slot::plain, "Green").value.value(),
            sample::Colour::green);
  EXPECT_EQ(payload<outcrop::BlobView>(internal::blob_type, Slot::plain, "\xff\x01").value.text(), "\xff\x01");
  EXPECT_FALSE(payload<std::optional<outcrop::BlobView>>(internal::blob_type, Slot::optional, "").value.has_value());
}

TEST(PayloadOutput, EnumTextThatNoOpenHoldsIsRefused) {
  const PayloadOutput<outcrop::Open<sample::Colour>> output{.field = {"value", &sample::colour_type, 0, Slot::plain}};
  PayloadView<outcrop::Open<sample::Colour>> view;
  internal::Arena arena;
  internal::JsonReader reader;
  // Only the first byte is there: the length decides.
  const auto payload = internal::PaddedText::padded_by_caller("x", std::size_t{1} << 32);
  EXPECT_FALSE(reader.decode_payload(output.output, payload, arena, &view));
  EXPECT_EQ(reader.problem(), "4 GiB or more of text where a known word belongs");
}

}  // namespace
