// decode_outcome: what a reader makes of a text, as text, so that readers can be held against each other.
#pragma once

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/response_storage.h"
#include "support/view_text.h"

namespace outcrop::test {

/// Everything that the decoded view holds, or "refused: " and why.
inline std::string decode_outcome(internal::JsonReader& reader, const internal::Schema& schema, std::string_view text) {
  internal::PaddedBuffer body;
  EXPECT_TRUE(body.assign(text));
  body.seal();
  internal::Arena arena;
  std::vector<std::max_align_t> view(schema.size / sizeof(std::max_align_t) + 1);
  if (!reader.decode(schema, body, arena, view.data())) return "refused: " + reader.problem();
  return view_text(schema, view.data());
}

}  // namespace outcrop::test
