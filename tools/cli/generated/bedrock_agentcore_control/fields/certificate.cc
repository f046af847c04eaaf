// Tables of the shapes in outcrop/bedrock_agentcore_control/types/certificate.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/certificate.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const Certificate*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Certificate::location>("location", true),
  };
  static constexpr cli::Shape shape{.name = "Certificate", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CertificateLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CertificateLocation::secrets_manager>("secretsManager"),
  };
  static constexpr cli::Shape shape{.name = "CertificateLocation", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const SecretsManagerLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SecretsManagerLocation::secret_arn>("secretArn", true),
  };
  static constexpr cli::Shape shape{.name = "SecretsManagerLocation", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
