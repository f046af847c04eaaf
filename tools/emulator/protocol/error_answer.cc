// How errors are answered.
#include "protocol/error_answer.h"

#include <nlohmann/json.hpp>

#include "text/json.h"

namespace outcrop::emulator {

bool speaks_aws_json(const HttpCall& call) {
  return call.header("x-amz-target") != nullptr && call.method == "POST" && call.path == "/";
}

HttpAnswer error_answer(const ServiceError& error, bool aws_json) {
  HttpAnswer answer;
  answer.status = error.status();
  answer.headers = error.headers;
  if (aws_json) {
    answer.headers.emplace_back("content-type", "application/x-amz-json-1.1");
    answer.body = json_text({{"__type", error.type()}, {"message", error.message()}});
    return answer;
  }
  answer.headers.emplace_back("x-amzn-ErrorType", error.type());
  answer.headers.emplace_back("content-type", "application/json");
  answer.body = json_text({{"message", error.message()}});
  return answer;
}

}  // namespace outcrop::emulator
