// RapidJSON: a pooled tree, from the page or in place in a copy of it; the structs point into either.
#define RAPIDJSON_SSE2
#include <rapidjson/document.h>

#include <string>

#include "decode/tree_reader.h"

namespace outcrop::bench {
namespace {

struct Tree {
  using Value = rapidjson::Value;
  static const Value* find(const Value& object, const char* name) {
    const auto member = object.FindMember(name);
    return member == object.MemberEnd() ? nullptr : &member->value;
  }
  static std::string_view text(const Value& value) { return {value.GetString(), value.GetStringLength()}; }
  template <class Each>
  static void each(const Value& array, Each&& function) {
    for (const Value& element : array.GetArray()) function(element);
  }
};

template <bool InSitu>
class RapidJson : public Contender {
 public:
  const bedrock::ListEvaluationJobsView& decode(const internal::PaddedBuffer& page) override {
    pool_.Clear();
    tree_.emplace(&pool_);
    if constexpr (InSitu) {
      copy_.assign(page.data(), page.size());
      tree_->ParseInsitu<rapidjson::kParseValidateEncodingFlag>(copy_.data());
    } else {
      tree_->Parse<rapidjson::kParseValidateEncodingFlag>(page.data(), page.size());
    }
    if (tree_->HasParseError()) give_up("RapidJSON refuses the page");
    return reader_.read(*tree_);
  }

 private:
  rapidjson::MemoryPoolAllocator<> pool_{1 << 20};
  std::optional<rapidjson::Document> tree_;
  std::string copy_;
  TreeReader<Tree> reader_;
};

}  // namespace

std::unique_ptr<Contender> make_rapidjson() { return std::make_unique<RapidJson<false>>(); }

std::unique_ptr<Contender> make_rapidjson_in_situ() { return std::make_unique<RapidJson<true>>(); }

}  // namespace outcrop::bench
