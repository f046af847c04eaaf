// Boost.JSON: a tree in a monotonic buffer, copied into strings.
#include <boost/json.hpp>
#include <cstddef>
#include <vector>

#include "decode/owned_page.h"

namespace outcrop::bench {
namespace {

namespace json = boost::json;

struct Tree {
  using Value = json::value;
  static const Value* find(const Value& object, const char* name) { return object.as_object().if_contains(name); }
  static std::string_view text(const Value& value) {
    const json::string& text = value.as_string();
    return {text.data(), text.size()};
  }
  template <class Each>
  static void each(const Value& array, Each&& function) {
    for (const Value& element : array.as_array()) function(element);
  }
};

class Boost : public Contender {
 public:
  void decode(const internal::PaddedBuffer& page) override {
    json::monotonic_resource memory(buffer_.data(), buffer_.size());
    boost::system::error_code error;
    const json::value tree = json::parse({page.data(), page.size()}, error, &memory);
    if (error) give_up("Boost.JSON refuses the page");
    OwnedReader<Tree>::read(tree, page_);
  }
  const bedrock::ListEvaluationJobsView& content() override { return view_of(page_, builder_); }

 private:
  std::vector<unsigned char> buffer_ = std::vector<unsigned char>(std::size_t{1} << 20);
  OwnedPage page_;
  PageBuilder builder_;
};

}  // namespace

std::unique_ptr<Contender> make_boost() { return std::make_unique<Boost>(); }

}  // namespace outcrop::bench
