// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/validation_data_config.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/validation_data_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

Validator to_owned(const ValidatorView& view) {
  Validator owned;
  internal::own(owned.s3_uri, view.s3_uri);
  return owned;
}

ValidationDataConfig to_owned(const ValidationDataConfigView& view) {
  ValidationDataConfig owned;
  internal::own(owned.validators, view.validators);
  return owned;
}

}  // namespace outcrop::bedrock
