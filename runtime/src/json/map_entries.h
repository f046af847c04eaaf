// MapEntries: the entries of one map while they are read.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "json/list_builder.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// In wire order. Of equal keys the last one counts. Keys stay where they are.
class MapEntries : public ListBuilder {
 public:
  MapEntries(Arena& arena, const Type& map);

  /// An entry whose value is zeroed memory. Valid until the next one is added.
  std::byte* add(std::string_view key) {
    ascending_ = ascending_ && (size() == 0 || newest_ < key);
    newest_ = key;
    auto* const entry = static_cast<std::byte*>(push());
    std::memset(entry, 0, stride());
    store(entry, key);
    return entry;
  }
  /// A null: its key has no value, whatever came before.
  void drop_newest() {
    if (ascending_) {
      pop();
    } else {
      dropped_.push_back(static_cast<std::uint32_t>(size() - 1));
    }
  }
  SpanBytes finish() {
    if (!ascending_) filter();
    return ListBuilder::finish();
  }

 private:
  std::string_view key(std::size_t index);
  void filter();
  void drop_repeated();
  void drop_repeated_by_sorting();

  bool ascending_{true};  // so no key comes twice
  std::string_view newest_;
  std::vector<std::uint32_t> dropped_;
};

}  // namespace outcrop::internal
