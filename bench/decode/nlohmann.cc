// nlohmann-json: a tree of maps and vectors, which the structs then point into.
#include <nlohmann/json.hpp>

#include "decode/tree_reader.h"

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
  const bedrock::ListEvaluationJobsView& decode(const internal::PaddedBuffer& page) override {
    tree_ = nlohmann::json::parse(page.data(), page.data() + page.size(), nullptr, false);
    if (tree_.is_discarded()) give_up("nlohmann-json refuses the page");
    return reader_.read(tree_);
  }

 private:
  nlohmann::json tree_;
  TreeReader<Tree> reader_;
};

}  // namespace

std::unique_ptr<Contender> make_nlohmann() { return std::make_unique<Nlohmann>(); }

}  // namespace outcrop::bench
