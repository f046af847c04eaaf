// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/evaluation_output_data_config.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/evaluation_output_data_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

EvaluationOutputDataConfig to_owned(const EvaluationOutputDataConfigView& view) {
  EvaluationOutputDataConfig owned;
  internal::own(owned.s3_uri, view.s3_uri);
  return owned;
}

}  // namespace outcrop::bedrock
