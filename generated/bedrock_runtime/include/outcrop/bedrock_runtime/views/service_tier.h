// ServiceTierView: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// The tier that serves a request: a choice between speed and price.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ServiceTier.html
struct ServiceTierView {
  /// The tier that the request asks for, or that served it.
  Open<ServiceTierType> type{};
};
const internal::Schema& schema_of(const ServiceTierView*);

}  // namespace outcrop::bedrock_runtime
