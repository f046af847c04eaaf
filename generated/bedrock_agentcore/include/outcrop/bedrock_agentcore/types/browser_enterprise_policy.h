// BrowserEnterprisePolicy: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/resource_location.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// A file with policies for the browser, in Chromium's format.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserEnterprisePolicy.html
struct BrowserEnterprisePolicy {
  /// Where the file is stored.
  ///
  /// Required.
  Box<ResourceLocation> location{};
  /// How much the policies weigh.
  std::optional<OwnedOpen<BrowserEnterprisePolicyType>> type{};

  friend bool operator==(const BrowserEnterprisePolicy&, const BrowserEnterprisePolicy&) = default;
};
void write_json(internal::JsonWriter& writer, const BrowserEnterprisePolicy& in);

}  // namespace outcrop::bedrock_agentcore
