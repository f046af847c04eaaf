// CachePointBlock: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

struct CachePointBlock {
  /// Required.
  std::optional<OwnedOpen<CachePointType>> type{};
  std::optional<OwnedOpen<CacheTTL>> ttl{};
};

}  // namespace outcrop::bedrock_runtime
