// nlohmann-json: a tree of maps and vectors, copied into strings as its documentation does.
#include <nlohmann/json.hpp>

#include "decode/owned_page.h"

namespace outcrop::bench {
namespace {

struct Tree {
  using Value = nlohmann::json;
  static const Value* find(const Value& object, const char* name) {
    const auto member = object.find(name);
    return member == object.end() ? nullptr : &*member;
  }
  static std::string_view text(const Value& value) { return value.get_ref<const std::string&>(); }
  template <class Each>
  static void each(const Value& array, Each&& function) {
    for (const Value& element : array) function(element);
  }
};

class Nlohmann : public Contender {
 public:
  void decode(const internal::PaddedBuffer& page) override {
    const auto tree = nlohmann::json::parse(page.data(), page.data() + page.size(), nullptr, false);
    if (tree.is_discarded()) give_up("nlohmann-json refuses the page");
    OwnedReader<Tree>::read(tree, page_);
  }
  const bedrock::ListEvaluationJobsView& content() override { return view_of(page_, builder_); }

 private:
  OwnedPage page_;
  PageBuilder builder_;
};

}  // namespace

std::unique_ptr<Contender> make_nlohmann() { return std::make_unique<Nlohmann>(); }

}  // namespace outcrop::bench
