// Signs a URL that anyone can use for fifteen minutes, without credentials: the signer on its own, stage by stage.
//
//   outcrop_example_presign_url
#include <outcrop/credentials.h>
#include <outcrop/sigv4.h>

#include <chrono>
#include <iostream>

namespace sigv4 = outcrop::sigv4;

int main() {
  const auto credentials = outcrop::default_credentials()->resolve({});
  if (!credentials) {
    std::cerr << to_string(credentials.error()) << '\n';
    return 1;
  }
  const sigv4::HeaderView headers[] = {{"Host", "bedrock.us-east-1.amazonaws.com"}};
  const sigv4::Request request{
      .method = "GET", .path = "/evaluation-jobs", .query = "maxResults=5", .headers = headers};
  const sigv4::Options options{.region = "us-east-1", .service = "bedrock", .time = std::chrono::system_clock::now()};
  const auto presigned = sigv4::presign(request, **credentials, options, std::chrono::minutes(15));
  if (!presigned) {
    std::cerr << to_string(presigned.error()) << '\n';
    return 1;
  }
  std::cout << "https://bedrock.us-east-1.amazonaws.com/evaluation-jobs?" << presigned->query << '\n';
  std::cerr << "signed over " << presigned->signed_headers << ", scope " << presigned->scope << '\n';
}
