// The speculative decoder and the general one give the same answer on every text: a corpus and its mutations.
#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "json/speculative_fallback.h"
#include "sample_views.h"
#include "support/decode_outcome.h"
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
      // Structures of their own inside elements: entered, left to each of those around them, empty, null and repeated.
      R"({"parts":[{"detail":{"note":"a","inner":{"note":"b","inner":{"note":"c\n"},"colour":"Red"},"colour":"Green"},)"
      R"("name":"n"},{"detail":{"inner":{"inner":{"note":"d"}}},"frame":{"time":"2024-02-29T12:00:00Z","detail":{)"
      R"("note":"e","note":"f"}},"tags":["x"]},{"detail":{},"frame":{"detail":null}},{"detail":{"inner":{}},"name":"m"}]})",
      // Members that this version does not know.
      R"({"parts":[{"new":"x","name":"n","newer":-1.5e3,"newest":"a\u00e9\\","count":2,"yes":true,"no":false},)"
      R"({"nothing":null,"name":"é","list":[1,"[",{}],"tags":["a"],"map":{"\"":"}"}},{"name":"o","new":"y","count":3}]})",
      R"({"parts":[{"detail":{"note":"a"},"detail":{"colour":"Blue"},"frame":{"detail":{"inner":{"note":"b"}}},"frame":{}},)"
      R"({"detail":{"note":"c","inner":{"note":"d"},"inner":null,"other":{"inner":{}}},"detail":null,"name":"o"}],)"
      R"("self":{"self":{"maybePart":{"detail":{"note":"g"}},"text":"h"},"text":"i","maybeChoice":{"part":{"detail":{}}}}})",
      // Unions: in lists of their own, with what makes them odd.
      R"({"maybeChoice":{"choices":[{"text":"a\n"},{"part":{"name":"p","tags":[]}},{"choices":[{"text":"b"}]},null,{"choices":[]}]},)"
      R"("choice":{"__type":"x","text":"t"},"self":{"choice":{"text":null,"part":{}},"maybeChoice":{"newer":[1,{}]},"self":)"
      R"({"choice":{"text":5},"maybeChoice":null,"self":{"choice": { "part" : null , "text" : "u" } ,"maybeChoice":{"part":{}}}}}})",
      R"({"time":"2024-11-05T09:12:44.123999Z","maybeTime":"2024-11-05T09:12:44.1239+00:00","self":{"time":)"
      R"("1969-12-31T23:59:59.9999999999999Z","maybeTime":"2024-11-05T09:12:44+00:00","self":{"time":"2024-11-05T09:12:44.12Z",)"
      R"("maybeTime":"2024-11-05T09:12:44.123456-00:00"}},"parts":[{"frame":{"time":"2024-02-29T12:00:00.123456Z"}}]})",
      // Maps: keys in order, repeated, dropped, escaped and more than a few; values of all kinds.
      R"({"labels":{"a":"1","b":null,"c":"3\n"},"partMap":{"x":{"name":"n","tags":["t"]},"y":null,"z":{},"x":{"count":2}},)"
      R"("sparseMap":{"k":null,"l":1},"self":{"labels":{"b":"2","a":null,"b":null,"\u0061":"4","a":"5"},"partMap":{}}})",
      R"({"labels":{ "q":"1" ,"p":"2","o":"3","n":"4","m":"5","l":"6","k":"7","j":"8","i":"9","h":"10","g":"11","f":"12",)"
      R"("e":"13","d":"14","c":"15","b":"16","a":"17","q":"18","a":null},"partMap":{"a":{"name":5},"b":{"other":[{}]}}})",
      // Blanks of any number, which change from element to element.
      "{\n  \"text\":  \"t\",\n  \"parts\":[\n    {\n      \"name\": \"n\",\n      \"tags\": [\n        \"a\",\n       "
      " \"b\"\n"
      "      ]\n    },\n    {\"name\" :\"m\",\t\"tags\":[ \"c\"\n,\"d\"]\r\n},{ \"name\":\n\"o\"                       "
      "              ,"
      "                                                                   \"count\":1} ] , \"number\" : 3\n}\n",
  };
  return texts;
}

class Decoders {
 public:
  // Readers are kept, since what they learn of one text must not lead them astray in the next.
  void expect_agreement(std::string_view text) {
    const std::string front = outcrop::test::decode_outcome(speculative_, sample::sample_schema, text);
    ASSERT_EQ(front, outcrop::test::decode_outcome(general_, sample::sample_schema, text)) << text;
  }

 private:
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

TEST(Decoders, AgreeOnStructuresInsideElementsOfAnyDepth) {
  Decoders decoders;
  for (int levels = 1; levels < 12; ++levels) {
    std::string detail = R"({"note":"innermost"})";
    for (int i = 0; i < levels; ++i) detail = R"({"inner":)" + detail + R"(,"note":"around","colour":"Red"})";
    const std::string part = R"({"name":"n","detail":)" + detail + R"(,"tags":["x"],"count":4})";
    decoders.expect_agreement(R"({"parts":[)" + part + ',' + part + ',' + part + "]}");
  }
}

TEST(Decoders, AgreeOnDeepNesting) {
  Decoders decoders;
  for (int levels = 250; levels < 260; ++levels) {
    std::string text;
    std::string closing;
    for (int i = 0; i < levels; ++i) {
      text += R"({"self":{"parts":[],"self":)";
      closing += "}}";
    }
    for (const char* const innermost : {"{}", R"({"labels":{"a":"b"}})", R"({"partMap":{"a":{"tags":["b"]}}})"})
      decoders.expect_agreement(text + innermost + closing);
  }
}

// A fault inside was once looked at again from each level around it.
TEST(Decoders, AgreeOnAFaultInsideAnyNumberOfUnions) {
  Decoders decoders;
  for (int levels = 1; levels < 256; levels += 50)
    for (const char* const innermost : {R"({"text":[1]})", "{}", R"({"text":"\x"})", "{,}"}) {
      std::string text = innermost;
      for (int i = 0; i < levels; ++i) text = R"({"choices":[)" + text + "]}";
      decoders.expect_agreement(R"({"choice":)" + text + '}');
    }
}

TEST(Decoders, LeaveATextToTheGeneralReaderAtTheFirstFault) {
  const std::string text = R"({"a":1.5.} [1] 2)";
  internal::PaddedBuffer body;
  ASSERT_TRUE(body.assign(text));
  body.seal();
  internal::Arena arena;
  internal::StructuralIndex index;
  internal::MemberOrder order;
  internal::SpeculativeFallback fallback(body.view(), arena, index, order, 0);
  const char* const number = body.view().data() + text.size() - 1;
  EXPECT_EQ(fallback.skip(number, 0), number + 1);
  EXPECT_EQ(fallback.skip(body.view().data(), 0), nullptr);
  EXPECT_EQ(fallback.skip(number, 0), nullptr);
  double value = 0;
  EXPECT_EQ(fallback.read(internal::double_type, internal::Slot::plain, &value, number, 0), nullptr);
}

}  // namespace
