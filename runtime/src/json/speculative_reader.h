// SpeculativeReader: the front of the general reader for answers whose bulk is a list of structures.
#pragma once

#include <cstdint>

#include "json/member_order.h"
#include "json/speculative_kernel.h"
#include "json/speculative_plan.h"
#include "json/structural_index.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// Keeps what it learns of the texts of each schema. One thread at a time.
class SpeculativeReader {
 public:
  /// Off without a kernel.
  explicit SpeculativeReader(const SpeculativeKernel* kernel) : kernel_(kernel) {}

  /// Reads a text without byte order mark as the general reader would. False: it is to do so itself; the arena is as
  /// before, and `*view` holds no sensible value. `depth`: as of IndexReader.
  bool read(const Schema& schema, PaddedText text, Arena& arena, StructuralIndex& index, MemberOrder& order, int depth,
            void* view);

 private:
  bool read_along(Plan& plan, PaddedText text, Arena& arena, StructuralIndex& index, MemberOrder& order, int depth,
                  void* view);

  const SpeculativeKernel* kernel_;
  PlanBook plans_;
  EndMap::Room end_map_room_;
};

}  // namespace outcrop::internal
