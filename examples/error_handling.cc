// What can go wrong, and how a program tells it apart: by kind, and by the errors that the service's model names.
//
//   outcrop_example_error_handling ARN
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/errors.h>
#include <outcrop/bedrock/operations/get_evaluation_job.h>

#include <iostream>

namespace bedrock = outcrop::bedrock;

namespace {

void explain(const outcrop::Error& error) {
  // Modeled errors, with their members. `as` answers null for every other one.
  if (const auto* missing = error.as<bedrock::ResourceNotFoundException>()) {
    std::cout << "there is no such job: " << missing->message.value_or("") << '\n';
  } else if (error.as<bedrock::ThrottlingException>()) {
    std::cout << "too many requests, even after " << error.attempts << " attempts\n";
  } else {
    switch (error.kind) {
      case outcrop::ErrorKind::validation:
        std::cout << "the request is incomplete: " << error.message << '\n';
        break;
      case outcrop::ErrorKind::configuration:
      case outcrop::ErrorKind::credentials:
        std::cout << "set up first: " << error.message << '\n';
        break;
      case outcrop::ErrorKind::network:
      case outcrop::ErrorKind::timeout:
        std::cout << "try again later: " << error.message << '\n';
        break;
      case outcrop::ErrorKind::service:  // any error of the service, also one that this version doesn't know
        std::cout << "the service refused: " << error.code << ", HTTP " << error.http_status << ": " << error.message
                  << '\n';
        break;
      default:
        std::cout << to_string(error) << '\n';
        break;
    }
  }
  if (!error.request_id.empty()) std::cout << "for AWS support: request id " << error.request_id << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  const bedrock::Client client;
  bedrock::GetEvaluationJobRequest request;
  if (argc > 1) request.job_identifier = argv[1];  // without it, the call fails before anything is sent

  const auto job = client.get_evaluation_job(request);
  if (!job) {
    explain(job.error());
    return 1;
  }
  std::cout << job->job_name << '\n';

  // Who prefers exceptions asks for them; nothing else throws.
  try {
    const auto other = client.get_evaluation_job({.job_identifier = "no-such-job"});
    std::cout << other.value_or_throw().job_name << '\n';
  } catch (const outcrop::ErrorException& thrown) {
    std::cout << "thrown: " << thrown.error().code << '\n';
  }
}
