// ServiceTier: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// The tier that serves a request: a choice between speed and price.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ServiceTier.html
struct ServiceTier {
  /// The tier that the request asks for, or that served it.
  ///
  /// Required.
  std::optional<OwnedOpen<ServiceTierType>> type{};

  friend bool operator==(const ServiceTier&, const ServiceTier&) = default;
};
void write_json(internal::JsonWriter& writer, const ServiceTier& in);

}  // namespace outcrop::bedrock_runtime
