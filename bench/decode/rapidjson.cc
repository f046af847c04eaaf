// RapidJSON: a pooled tree, from the page or in place in a copy of it; copied into strings, or with views into the
// copy.
#define RAPIDJSON_SSE2
#include <rapidjson/document.h>

#include <optional>
#include <string>
#include <utility>

#include "decode/owned_page.h"
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

constexpr unsigned kFlags = rapidjson::kParseValidateEncodingFlag;

class ToStrings : public Contender {
 public:
  void decode(const internal::PaddedBuffer& page) override {
    pool_.Clear();
    rapidjson::Document tree(&pool_);
    tree.Parse<kFlags>(page.data(), page.size());
    if (tree.HasParseError()) give_up("RapidJSON refuses the page");
    OwnedReader<Tree>::read(tree, page_);
  }
  const bedrock::ListEvaluationJobsView& content() override { return view_of(page_, builder_); }

 private:
  rapidjson::MemoryPoolAllocator<> pool_{1 << 20};
  OwnedPage page_;
  PageBuilder builder_;
};

// Parses within a copy of the page, which the tree points into.
class InSitu {
 public:
  const rapidjson::Document& parse(const internal::PaddedBuffer& page) {
    tree_.reset();
    pool_.Clear();
    tree_.emplace(&pool_);
    copy_.assign(page.data(), page.size());
    tree_->ParseInsitu<kFlags>(copy_.data());
    if (tree_->HasParseError()) give_up("RapidJSON refuses the page");
    return *tree_;
  }

 private:
  rapidjson::MemoryPoolAllocator<> pool_{1 << 20};
  std::optional<rapidjson::Document> tree_;
  std::string copy_;
};

class InSituToStrings : public Contender {
 public:
  void decode(const internal::PaddedBuffer& page) override { OwnedReader<Tree>::read(parser_.parse(page), page_); }
  const bedrock::ListEvaluationJobsView& content() override { return view_of(page_, builder_); }

 private:
  InSitu parser_;
  OwnedPage page_;
  PageBuilder builder_;
};

class InSituToViews : public Contender {
 public:
  void decode(const internal::PaddedBuffer& page) override { view_ = &reader_.read(parser_.parse(page)); }
  const bedrock::ListEvaluationJobsView& content() override { return *view_; }

 private:
  InSitu parser_;
  TreeReader<Tree> reader_;
  const bedrock::ListEvaluationJobsView* view_{};
};

}  // namespace

std::unique_ptr<Contender> make_rapidjson_strings() { return std::make_unique<ToStrings>(); }

std::unique_ptr<Contender> make_rapidjson_in_situ_strings() { return std::make_unique<InSituToStrings>(); }

std::unique_ptr<Contender> make_rapidjson_in_situ_views() { return std::make_unique<InSituToViews>(); }

}  // namespace outcrop::bench
