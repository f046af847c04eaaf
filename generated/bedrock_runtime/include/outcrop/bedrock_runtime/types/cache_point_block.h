// CachePointBlock: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// Ends a part of the prompt that the model keeps, so that later requests with the same beginning are faster and
/// cheaper.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CachePointBlock.html
struct CachePointBlock {
  /// The kind of cache point; `default` is the only one.
  ///
  /// Required.
  std::optional<OwnedOpen<CachePointType>> type{};
  /// How long the entry lives after its last use. Absent: 5 minutes, for most models.
  std::optional<OwnedOpen<CacheTTL>> ttl{};

  friend bool operator==(const CachePointBlock&, const CachePointBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const CachePointBlock& in);

}  // namespace outcrop::bedrock_runtime
