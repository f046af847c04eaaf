// Requests of awsJson1_1: one path for all operations, the operation's name in a header, all else in a JSON body.
#pragma once

#include <string_view>

#include "outcrop/internal/http_request.h"

namespace outcrop::internal {

/// `target`: "Service.Operation", as the model spells it. The body is still to be written: every request has one.
HttpRequest aws_json_request(std::string_view target);

}  // namespace outcrop::internal
