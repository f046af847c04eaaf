// CertificateView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A secret of AWS Secrets Manager.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SecretsManagerLocation.html
struct SecretsManagerLocationView {
  /// The secret's ARN.
  std::string_view secret_arn{};
};
const internal::Schema& schema_of(const SecretsManagerLocationView*);

/// Where a certificate is kept.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CertificateLocation.html
struct CertificateLocationView {
  enum class Member : std::uint16_t {
    none,
    secrets_manager,
    unknown,
  };

  Member member{};
  /// The certificate is a secret of AWS Secrets Manager.
  OptionalRef<SecretsManagerLocationView> secrets_manager{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CertificateLocationView*);

/// A certificate that is installed in a session, such as that of a company's own authority.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Certificate.html
struct CertificateView {
  /// Where the certificate is kept.
  CertificateLocationView location{};
};
const internal::Schema& schema_of(const CertificateView*);

}  // namespace outcrop::bedrock_agentcore
