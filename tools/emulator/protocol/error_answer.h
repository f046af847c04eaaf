// How errors are answered.
#pragma once

#include "protocol/http.h"
#include "protocol/service_error.h"

namespace outcrop::emulator {

/// Whether the caller speaks awsJson, whatever it asks for: it names a target.
bool speaks_aws_json(const HttpCall& call);

/// awsJson tells an error's type in the body, REST in a header.
HttpAnswer error_answer(const ServiceError& error, bool aws_json);

}  // namespace outcrop::emulator
