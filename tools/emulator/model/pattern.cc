// Regular expressions of Smithy's pattern trait on PCRE2.
#include "model/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <memory>
#include <stdexcept>
#include <utility>

namespace outcrop::emulator {
namespace {

constexpr std::uint32_t kMatchLimit = 1'000'000;

struct Release {
  void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
  void operator()(pcre2_match_context* context) const { pcre2_match_context_free(context); }
};

}  // namespace

Pattern::Pattern(std::string expression, Extent extent) : text_(std::move(expression)) {
  int error = 0;
  PCRE2_SIZE offset = 0;
  const std::uint32_t anchors = extent == Extent::whole ? PCRE2_ANCHORED | PCRE2_ENDANCHORED : 0U;
  code_ = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text_.data()), text_.size(),
                        PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | anchors, &error, &offset, nullptr);
  if (code_ != nullptr) return;
  char message[256] = {};
  pcre2_get_error_message(error, reinterpret_cast<PCRE2_UCHAR*>(message), sizeof message);
  throw std::invalid_argument("pattern " + text_ + " at " + std::to_string(offset) + ": " + message);
}

Pattern::~Pattern() { pcre2_code_free(code_); }

bool Pattern::matches(std::string_view subject) const {
  const std::unique_ptr<pcre2_match_data, Release> data(pcre2_match_data_create(1, nullptr));
  const std::unique_ptr<pcre2_match_context, Release> context(pcre2_match_context_create(nullptr));
  pcre2_set_match_limit(context.get(), kMatchLimit);
  return pcre2_match(code_, reinterpret_cast<PCRE2_SPTR>(subject.data()), subject.size(), 0, 0, data.get(),
                     context.get()) >= 0;
}

}  // namespace outcrop::emulator
