// BrowserEnterprisePolicyView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/resource_location.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// A file with policies for the browser, in Chromium's format.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserEnterprisePolicy.html
struct BrowserEnterprisePolicyView {
  /// Where the file is stored.
  ResourceLocationView location{};
  /// How much the policies weigh.
  Open<BrowserEnterprisePolicyType> type{};
};
const internal::Schema& schema_of(const BrowserEnterprisePolicyView*);

}  // namespace outcrop::bedrock_agentcore
