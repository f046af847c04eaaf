// SpeculativeReader: when to speculate, and the memory for it.
#include "json/speculative_reader.h"

#include <algorithm>
#include <new>

#include "json/speculative_fallback.h"

namespace outcrop::internal {
namespace {

// Offsets of larger texts would overflow, and the general reader knows where exactly its limit is.
constexpr std::size_t kMaxSize = std::size_t{1} << 30;

bool is_json_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

}  // namespace

bool SpeculativeReader::read(const Schema& schema, PaddedText text, Arena& arena, StructuralIndex& index,
                             MemberOrder& order, int depth, void* view) {
  // A NUL stands guard behind the text.
  if (!kernel_ || text.size() > kMaxSize || text.data()[text.size()] != '\0') return false;
  if (schema.is_union) return false;
  const Arena::Mark mark = arena.mark();
  try {
    if (read_along(plans_.plan_of(schema), text, arena, index, order, depth, view)) return true;
  } catch (const std::bad_alloc&) {
    // The general reader says so, or gets by with less.
  }
  arena.rewind(mark);
  return false;
}

bool SpeculativeReader::read_along(Plan& plan, PaddedText text, Arena& arena, StructuralIndex& index,
                                   MemberOrder& order, int depth, void* view) {
  const std::size_t used_before = arena.used();
  arena.reserve(std::min(text.size() / 64 * plan.arena_for_64_bytes, arena.room()));
  const std::size_t reserved = arena.used() - used_before;  // lost at the end of a block that was too small
  SpeculativeFallback fallback(text.view(), arena, index, order, depth);
  const char* at = text.data();
  while (is_json_blank(*at)) ++at;
  at = kernel_->read(*kernel_, plans_, plan, at, view, fallback, end_map_room_);
  if (!at) return false;
  while (is_json_blank(*at)) ++at;
  if (at != fallback.end()) return false;
  const std::size_t used = arena.used() - used_before - reserved;
  if (text.size() >= 4096) plan.arena_for_64_bytes = used * 66 / text.size() + 1;
  return true;
}

}  // namespace outcrop::internal
