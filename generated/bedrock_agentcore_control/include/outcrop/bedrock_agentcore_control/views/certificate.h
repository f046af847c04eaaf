// CertificateView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SecretsManagerLocation.html
struct SecretsManagerLocationView {
  std::string_view secret_arn{};
};
const internal::Schema& schema_of(const SecretsManagerLocationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CertificateLocation.html
struct CertificateLocationView {
  enum class Member : std::uint16_t {
    none,
    secrets_manager,
    unknown,
  };

  Member member{};
  OptionalRef<SecretsManagerLocationView> secrets_manager{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CertificateLocationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Certificate.html
struct CertificateView {
  CertificateLocationView location{};
};
const internal::Schema& schema_of(const CertificateView*);

}  // namespace outcrop::bedrock_agentcore_control
