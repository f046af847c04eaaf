// Structures that list themselves: what the speculative reader learns of the inner ones does not disturb the outer
// ones.
#include <gtest/gtest.h>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "sample_views.h"
#include "support/decode_outcome.h"

namespace {

namespace internal = outcrop::internal;

struct NodeView {
  std::string_view name{};
  sample::Open<sample::Colour> colour{};
  std::span<const NodeView> nodes{};
};

extern const internal::Type kNodes;
const internal::Field kNodeFields[] = {
    {"name", &internal::string_type, offsetof(NodeView, name), internal::Slot::plain},
    {"colour", &sample::colour_type, offsetof(NodeView, colour), internal::Slot::plain},
    {"nodes", &kNodes, offsetof(NodeView, nodes), internal::Slot::plain},
};
const internal::Schema kNode = internal::structure_schema<NodeView>("Node", kNodeFields);
const internal::Type kNodeType = internal::structure_type<NodeView>(kNode);
const internal::Type kNodes = internal::list_type<NodeView>(kNodeType);

TEST(RecursiveList, WithLongBlanksIsReadTheSame) {
  // Longer than one look at them reaches.
  const std::string blanks(300, ' ');
  for (const std::string_view behind : {"", R"(,"name":"m")", R"(,,"name":"m")", "}", R"(,"colour":"Red",,)"})
    for (int names = 0; names < 6; ++names)
      for (unsigned where = 0; where < 8; ++where) {
        const auto blank = [&](unsigned place) { return where >> place & 1 ? blanks : std::string(); };
        std::string inner = "{";
        for (int i = 0; i < names; ++i) inner += blank(0) + R"("name":)" + blank(1) + R"("n",)";
        inner += blank(2) + R"("colour":"Red"})";
        const std::string text = R"({"nodes":[{"nodes":)" + blanks + "[" + inner + "]" + std::string(behind) + "}]}";
        internal::JsonReader speculative(internal::Decoder::automatic);
        internal::JsonReader general(internal::Decoder::simdjson);
        ASSERT_EQ(outcrop::test::decode_outcome(speculative, kNode, text),
                  outcrop::test::decode_outcome(general, kNode, text))
            << text;
      }
}

}  // namespace
