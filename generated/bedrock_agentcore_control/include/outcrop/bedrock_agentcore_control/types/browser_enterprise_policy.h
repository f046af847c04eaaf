// BrowserEnterprisePolicy and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/s3_location.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// Where files are kept.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ResourceLocation.html
struct ResourceLocation {
  /// The place in Amazon S3.
  Box<S3Location> s3{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ResourceLocation&, const ResourceLocation&) = default;
};
void write_json(internal::JsonWriter& writer, const ResourceLocation& in);

/// A file of Chromium's enterprise policies that a browser follows.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserEnterprisePolicy.html
struct BrowserEnterprisePolicy {
  /// The JSON file that holds the policies.
  ///
  /// Required.
  Box<ResourceLocation> location{};
  /// Whether users can override the policies.
  std::optional<OwnedOpen<BrowserEnterprisePolicyType>> type{};

  friend bool operator==(const BrowserEnterprisePolicy&, const BrowserEnterprisePolicy&) = default;
};
void write_json(internal::JsonWriter& writer, const BrowserEnterprisePolicy& in);

}  // namespace outcrop::bedrock_agentcore_control
