// outcrop_integration_sign: signs the requests that it reads, one JSON object a line, and prints for each the headers
// that signing sets, or the error.
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "outcrop/sigv4.h"

namespace {

using nlohmann::json;
namespace sigv4 = outcrop::sigv4;

json sign(const json& in) {
  const auto text = [&](const char* name) { return in.at(name).get<std::string>(); };
  std::vector<sigv4::Header> headers;
  for (const json& header : in.at("headers")) headers.push_back({header.at(0), header.at(1)});
  std::vector<sigv4::HeaderView> views;
  for (const sigv4::Header& header : headers) views.push_back({header.name, header.value});
  const std::string method = text("method"), path = text("path"), query = text("query"), body = text("body");
  const std::string region = text("region"), service = text("service");
  const auto signed_request = sigv4::sign(
      {.method = method, .path = path, .query = query, .headers = views, .body = body},
      {.access_key_id = text("access_key"), .secret_access_key = text("secret_key"), .session_token = text("token")},
      {.region = region, .service = service, .time = outcrop::Timestamp::from_millis(in.at("time_ms").get<std::int64_t>())});
  if (!signed_request) return {{"error", outcrop::to_string(signed_request.error())}};
  json out{{"canonical_request", signed_request->canonical_request}, {"headers", json::object()}};
  for (const sigv4::Header& header : signed_request->headers) out["headers"][header.name] = header.value;
  return out;
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) std::cout << sign(json::parse(line)).dump() << '\n';
}
