// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/certificate.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/certificate.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

SecretsManagerLocation to_owned(const SecretsManagerLocationView& view) {
  SecretsManagerLocation owned;
  internal::own(owned.secret_arn, view.secret_arn);
  return owned;
}

CertificateLocation to_owned(const CertificateLocationView& view) {
  CertificateLocation owned;
  internal::own(owned.secrets_manager, view.secrets_manager);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

Certificate to_owned(const CertificateView& view) {
  Certificate owned;
  internal::own(owned.location, view.location);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
