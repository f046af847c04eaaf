// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/output_data_config.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/output_data_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

OutputDataConfig to_owned(const OutputDataConfigView& view) {
  OutputDataConfig owned;
  internal::own(owned.s3_uri, view.s3_uri);
  return owned;
}

}  // namespace outcrop::bedrock
