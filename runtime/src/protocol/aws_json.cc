// What the requests of awsJson1_1 have in common.
#include "outcrop/internal/aws_json.h"

namespace outcrop::internal {

HttpRequest aws_json_request(std::string_view target) {
  HttpRequest request{Method::post, "/"};
  request.headers.emplace_back("X-Amz-Target", target);
  request.content_type = "application/x-amz-json-1.1";
  request.has_body = true;
  return request;
}

}  // namespace outcrop::internal
