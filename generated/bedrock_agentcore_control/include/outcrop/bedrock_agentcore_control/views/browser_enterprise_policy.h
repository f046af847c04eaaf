// BrowserEnterprisePolicyView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/s3_location.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// Where files are kept.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ResourceLocation.html
struct ResourceLocationView {
  enum class Member : std::uint16_t {
    none,
    s3,
    unknown,
  };

  Member member{};
  /// The place in Amazon S3.
  OptionalRef<S3LocationView> s3{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ResourceLocationView*);

/// A file of Chromium's enterprise policies that a browser follows.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserEnterprisePolicy.html
struct BrowserEnterprisePolicyView {
  /// The JSON file that holds the policies.
  ResourceLocationView location{};
  /// Whether users can override the policies.
  Open<BrowserEnterprisePolicyType> type{};
};
const internal::Schema& schema_of(const BrowserEnterprisePolicyView*);

}  // namespace outcrop::bedrock_agentcore_control
