// The speculative decoder and the general one give the same answer on every text: a corpus and its mutations.
#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "sample_views.h"
#include "support/mutated.h"

namespace {

using sample::SampleView;
namespace internal = outcrop::internal;

const std::vector<std::string>& corpus() {
  static const std::vector<std::string> texts{
      R"({"parts":[{"name":"one","count":1,"tags":["a","b"]},{"name":"two","count":2,"tags":[]},{"name":"three"}]})",
      R"({"parts":[{"name":"a\u0041\n","count":null,"tags":["\"","é"]},null,{"tags":["x"],"name":"b"},{}]})",
      "{ \"parts\" : [ { \"name\" : \"a\" , \"tags\" : [ \"b\" , \"c\" ] } ,\n { \"name\" : \"d\" , \"tags\" : [ ] } ] "
      "}",
      R"({"text":"t","colour":"Red","maybeColour":"Blue","time":"2024-02-29T12:00:00.250Z","maybeTime":1733011200.5,)"
      R"("parts":[{"name":"n","name":"m","other":{"x":[1,2,{}]}},{"na\u006de":"p","count":1e1}],"flag":true})",
      R"({"part":{"name":"p","tags":["q"]},"maybePart":{"count":3},"maybePart":null,"self":{"parts":[{"name":"r"}]},)"
      R"("choice":{"text":"c"},"texts":["x","y",null],"numbers":[1,2],"document":{"a":[null]},"labels":{"k":"v"}})",
      R"({"time":"2024-12-31T23:59:60Z","maybeTime":"0000-01-01T00:00:00Z","parts":[]})",
  };
  return texts;
}

// Everything that the views of both must have in common, as text.
std::string content(const sample::PartView& part) {
  std::string out = "<" + std::string(part.name) + '|' + (part.count ? std::to_string(*part.count) : "-") + '|' +
                    (part.tags.data() ? "" : "absent");
  for (const std::string_view tag : part.tags) out += std::string(tag) + ',';
  return out + '>';
}

std::string content(const SampleView& view) {
  std::string out(view.text);
  out += view.flag ? "T" : "F";
  out += std::to_string(static_cast<int>(view.colour.value())) + std::string(view.colour.text()) + ';';
  if (view.maybe_colour) out += std::string(view.maybe_colour->text()) + ';';
  out += std::to_string(view.time.millis()) + ';';
  if (view.maybe_time) out += std::to_string(view.maybe_time->millis()) + ';';
  out += content(view.part);
  if (view.maybe_part) out += content(*view.maybe_part);
  if (view.self) out += '(' + content(*view.self) + ')';
  if (view.choice.text) out += *view.choice.text;
  if (!view.parts.data()) out += "absent";
  for (const sample::PartView& part : view.parts) out += content(part);
  for (const std::string_view text : view.texts) out += std::string(text) + ',';
  for (const std::int32_t number : view.numbers) out += std::to_string(number) + ',';
  for (const auto& [key, value] : view.labels) out += std::string(key) + '=' + std::string(value) + ',';
  return out + outcrop::to_json(view.document);
}

class Decoders {
 public:
  // Readers are kept, since what they learn of one text must not lead them astray in the next.
  void expect_agreement(std::string_view text) {
    const std::string front = outcome(speculative_, text);
    ASSERT_EQ(front, outcome(general_, text)) << text;
  }

 private:
  static std::string outcome(internal::JsonReader& reader, std::string_view text) {
    internal::PaddedBuffer body;
    EXPECT_TRUE(body.assign(text));
    body.seal();
    internal::Arena arena;
    SampleView view;
    if (!reader.decode(sample::sample_schema, body, arena, &view)) return "refused: " + reader.problem();
    return content(view);
  }

  internal::JsonReader speculative_{internal::Decoder::automatic};
  internal::JsonReader general_{internal::Decoder::simdjson};
};

TEST(Decoders, AgreeOnTheCorpus) {
  Decoders decoders;
  for (int round = 0; round < 3; ++round)
    for (const std::string& text : corpus()) decoders.expect_agreement(text);
}

TEST(Decoders, AgreeOnEveryTruncation) {
  Decoders decoders;
  for (const std::string& text : corpus())
    for (std::size_t size = 0; size < text.size(); ++size)
      decoders.expect_agreement(std::string_view(text).substr(0, size));
}

TEST(Decoders, AgreeOnRandomMutations) {
  Decoders decoders;
  std::mt19937 random(7);
  for (int i = 0; i < 20'000; ++i) {
    const std::string& text = corpus()[static_cast<std::size_t>(random()) % corpus().size()];
    decoders.expect_agreement(outcrop::test::mutated(text, corpus(), random));
    if (testing::Test::HasFatalFailure()) return;
  }
}

TEST(Decoders, AgreeOnDeepNesting) {
  Decoders decoders;
  for (int levels = 250; levels < 260; ++levels) {
    std::string text;
    for (int i = 0; i < levels; ++i) text += R"({"self":{"parts":[],"self":)";
    text += "{}";
    for (int i = 0; i < levels; ++i) text += "}}";
    decoders.expect_agreement(text);
  }
}

}  // namespace
