// Certificate and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A secret of AWS Secrets Manager.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SecretsManagerLocation.html
struct SecretsManagerLocation {
  /// The secret's ARN.
  ///
  /// Required.
  std::optional<std::string> secret_arn{};

  friend bool operator==(const SecretsManagerLocation&, const SecretsManagerLocation&) = default;
};
void write_json(internal::JsonWriter& writer, const SecretsManagerLocation& in);

/// Where a certificate is kept.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CertificateLocation.html
struct CertificateLocation {
  /// The certificate is a secret of AWS Secrets Manager.
  Box<SecretsManagerLocation> secrets_manager{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CertificateLocation&, const CertificateLocation&) = default;
};
void write_json(internal::JsonWriter& writer, const CertificateLocation& in);

/// A certificate that is installed in a session, such as that of a company's own authority.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Certificate.html
struct Certificate {
  /// Where the certificate is kept.
  ///
  /// Required.
  Box<CertificateLocation> location{};

  friend bool operator==(const Certificate&, const Certificate&) = default;
};
void write_json(internal::JsonWriter& writer, const Certificate& in);

}  // namespace outcrop::bedrock_agentcore
