// How a transfer ended, and where it failed, said in plain words.
#include <sys/resource.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/descriptor.h"
#include "base/shown_url.h"
#include "base/url.h"
#include "transport/curl_transfer.h"

namespace outcrop::internal {
namespace {

std::string without_line_end(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
  return text;
}

constexpr std::size_t kMostSentHead = 1'000'000;        // DYN_HTTP_REQUEST is 1 MiB
constexpr auto kTooLarge = static_cast<CURLcode>(100);  // CURLE_TOO_LARGE of libcurl 8.6

// Name servers, authorities and addresses are tried with a few descriptors each, which libcurl has closed again by the
// time that it says what failed, and why it doesn't. The lowest free one tells how many there can be.
std::string hint_of_descriptors() {
  constexpr rlim_t kWanted = 8;
  rlimit limit{};
  const Descriptor lowest(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (lowest.get() < 0 && errno != EMFILE && errno != ENFILE) return {};  // such sockets may be forbidden
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return {};
  if (lowest.get() >= 0 && static_cast<rlim_t>(lowest.get()) + kWanted < limit.rlim_cur) return {};
  return "; perhaps since the process has hardly a descriptor left, of the " + std::to_string(limit.rlim_cur) +
         " that it may have";
}

// What ends a transfer that hasn't found a connection for its request.
bool fails_before_request(CURLcode code) {
  return code == CURLE_COULDNT_CONNECT || code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_RESOLVE_PROXY ||
         code == CURLE_ABORTED_BY_CALLBACK;
}

}  // namespace

void CurlTransfer::finish_late() {
  if (!connected_) return finish(CURLE_OPERATION_TIMEDOUT);
  TransportResult result =
      failed(TransportFailure::idle_timeout, "no byte from or to " + host() + " for " +
                                                 std::to_string(exchange_->request().idle_limit.count()) +
                                                 " ms, the idle limit (CallOptions::timeout.idle)");
  detach()->finish(std::move(result));
}

void CurlTransfer::refuse_header(std::string_view name) {
  const bool is_name = name.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
  detach()->finish({.failure = TransportFailure::bad_request,
                    .message = (is_name ? "the value of header " + std::string(name) : std::string("a header's name")) +
                               " holds a line end or a NUL; take it out where it is set"});
}

std::string CurlTransfer::host() const { return std::string(split_url(url_).authority); }

TransportResult CurlTransfer::failed(TransportFailure failure, std::string_view what) const {
  const bool reused = connected_ && !connection_is_new();
  return {.failure = failure,
          .message = std::string(what),
          .connection_reused = reused,
          .request_not_read = !connected_,
          .metrics = measure(reused)};
}

// libcurl was about to send the request a second time. Where the connection was a new one, it does that for an HTTP/2
// stream that the server refused alone, which says that it hasn't read the request. Of a kept one it does it as well
// when the connection ended, and nothing that it tells, its trace included, says which it was.
TransportResult CurlTransfer::ended_unanswered() const {
  long os_error = 0;
  curl_easy_getinfo(handle_, CURLINFO_OS_ERRNO, &os_error);
  if (!connection_is_new() && os_error == ECONNRESET)
    return failed(TransportFailure::connection_reset,
                  "the connection to " + host() + " broke: " + std::generic_category().message(ECONNRESET));
  TransportResult result = failed(TransportFailure::connection_closed,
                                  host() + (connection_is_new() ? " refused the request before it read it"
                                                                : " closed the connection without an answer"));
  result.request_not_read = connection_is_new();
  return result;
}

TransportResult CurlTransfer::ended_within_headers() const {
  return failed(TransportFailure::connection_closed, host() + " ended the connection within the headers of its answer");
}

TransportResult CurlTransfer::header_too_long() const {
  if (!exchange_->response_started() && head_bytes_ > kMostSentHead)
    return failed(TransportFailure::bad_request, "the request to " + host() + " has " + std::to_string(head_bytes_) +
                                                     " bytes before its body, more than libcurl sends");
  return failed(
      TransportFailure::invalid_response,
      host() + " answered with a header line that is longer than libcurl takes, or no memory was left for it");
}

TransportResult CurlTransfer::http2_missing() const {
  return failed(TransportFailure::http2_required,
                host() + (proxy_for(url_).empty() ? "" : ", or a proxy on the way to it,") +
                    " does not speak HTTP/2, which a request needs whose body goes on while its answer comes");
}

// `status`: the proxy's refusal, if it answered.
TransportResult CurlTransfer::proxy_failed(std::string_view what, long status, std::string_view detail) const {
  std::string message =
      "the proxy " + shown_url(proxy_for(url_)) + " on the way to " + host() + ' ' + std::string(what);
  message += status == 407 ? "; name a user it knows in the proxy's URL: http://user:password@host:port"
                           : "; check the proxy settings (http_proxy, https_proxy, all_proxy, no_proxy)";
  TransportResult result = failed(TransportFailure::proxy_failed, message + std::string(detail));
  result.is_final = status == 407;
  return result;
}

TransportResult CurlTransfer::result_of(CURLcode code) {
  if (code == CURLE_OK) {
    // Not through a tunnel: the proxy hands requests on itself.
    if (head_.complete() && url_.starts_with("http:") && !proxy_for(url_).empty()) {
      long status = 0;
      curl_easy_getinfo(handle_, CURLINFO_RESPONSE_CODE, &status);
      if (status == 407) return proxy_failed("refused the request with status 407", status, "");
    }
    if (head_.complete()) return failed(TransportFailure::none, "");
    if (exchange_->response_started()) return ended_within_headers();
    return failed(TransportFailure::invalid_response, host() + " answered with something that is not HTTP");
  }
  if (threw_) return failed(TransportFailure::out_of_memory, "no memory for the exchange with " + host());
  if (not_http2_) return http2_missing();
  if (connected_ && (fails_before_request(code) || code == CURLE_SEND_FAIL_REWIND)) return ended_unanswered();
  if (exchange_->request().full_duplex && !exchange_->response_started() && url_.starts_with("http:")) {
    // Over TLS the server has agreed. A server of HTTP/1.1 takes the first bytes for a broken request, and its answer
    // is broken HTTP/2.
    if (code == CURLE_GOT_NOTHING || code == CURLE_HTTP2) return http2_missing();
  }
  // A stream that the server has ended without an error ends the body too.
  if (exchange_->request().full_duplex && code == CURLE_HTTP2_STREAM && !problem_[0] && head_.complete())
    return failed(TransportFailure::none, "");
  // What libcurl says of this transfer quotes the proxy's URL, its password too.
  const std::string_view proxy = proxy_for(url_);
  const bool quotable = problem_[0] && shown_url(proxy) == proxy;
  const std::string short_of = connected_ ? "" : hint_of_descriptors();
  const std::string detail = ": " + (quotable ? without_line_end(problem_) : curl_easy_strerror(code)) + short_of;
  const std::string by_proxy = proxy.empty() ? "" : " by the proxy " + shown_url(proxy);
  long os_error = 0;
  curl_easy_getinfo(handle_, CURLINFO_OS_ERRNO, &os_error);
  long tunnel_status = 0;
  curl_easy_getinfo(handle_, CURLINFO_HTTP_CONNECTCODE, &tunnel_status);
  if (tunnel_status >= 300 && !connected_)
    return proxy_failed("refused with status " + std::to_string(tunnel_status), tunnel_status, detail);
  const bool bad_chunk = code == CURLE_RECV_ERROR && std::strstr(problem_, "chunk");
  if (bad_chunk && std::strstr(problem_, "memory")) return header_too_long();  // a trailer
  switch (bad_chunk ? CURLE_WEIRD_SERVER_REPLY : code) {
    case CURLE_BAD_FUNCTION_ARGUMENT:  // which libcurl says of a header without a name too
    case CURLE_UNSUPPORTED_PROTOCOL:
      if (connected_)
        return failed(TransportFailure::invalid_response,
                      host() + " answered with something that is not HTTP" + detail);
      [[fallthrough]];
    case CURLE_URL_MALFORMAT:
      return failed(TransportFailure::bad_request, "the URL of " + host() + " can't be requested" + detail);
    case CURLE_COULDNT_RESOLVE_HOST:
      return failed(TransportFailure::host_not_found,
                    "the host of " + host() + " was not found; check region, endpoint URL and name server" + detail);
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
      return proxy_failed(code == CURLE_PROXY ? "failed" : "was not found", 0, detail);
    case CURLE_COULDNT_CONNECT:
      if (!proxy.empty())
        return proxy_failed(os_error == ECONNREFUSED ? "refused the connection" : "can't be reached", 0, detail);
      if (os_error == ECONNREFUSED)
        return failed(TransportFailure::connection_refused,
                      host() + " refused the connection; check the endpoint URL and that the server runs" + detail);
      if (os_error == ENETUNREACH || os_error == EHOSTUNREACH)
        return failed(TransportFailure::host_unreachable, "there is no route to " + host() + detail);
      return failed(TransportFailure::connect_failed, "no connection to " + host() + detail);
    case CURLE_OPERATION_TIMEDOUT:
      return failed(TransportFailure::connect_timeout, "no connection to " + host() + by_proxy + " within " +
                                                           std::to_string(exchange_->request().connect_limit.count()) +
                                                           " ms, the connect limit (CallOptions::timeout.connect)");
    case CURLE_PEER_FAILED_VERIFICATION:
      return failed(TransportFailure::certificate_rejected,
                    "the certificate of " + host() + by_proxy +
                        " is not to be trusted; a private authority is named by ca_bundle or AWS_CA_BUNDLE" + detail);
    case CURLE_SSL_CACERT_BADFILE:
      return failed(short_of.empty() ? TransportFailure::bad_settings : TransportFailure::connect_failed,
                    "the certificate authorities can't be read" +
                        (settings_->ca_bundle.empty() ? "" : " from " + settings_->ca_bundle) + detail);
    case CURLE_SSL_CONNECT_ERROR:
      return failed(TransportFailure::tls_failed, "the TLS handshake with " + host() + by_proxy + " failed" + detail);
    case CURLE_GOT_NOTHING:
      return failed(TransportFailure::connection_closed, host() + " closed the connection without an answer");
    case CURLE_PARTIAL_FILE: {
      if (!head_.complete()) return ended_within_headers();
      curl_off_t announced = -1;
      curl_easy_getinfo(handle_, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced);
      return failed(TransportFailure::truncated_body,
                    host() + " closed the connection within the body, after " +
                        std::to_string(exchange_->body_received()) +
                        (announced >= 0 ? " of " + std::to_string(announced) + " bytes" : " bytes"));
    }
    case CURLE_WRITE_ERROR:
      if (!head_.problem().empty())
        return failed(TransportFailure::invalid_response, host() + " answered with " + head_.problem());
      if (exchange_->body_failure() == TransportFailure::response_too_large)
        return failed(TransportFailure::response_too_large,
                      "the answer of " + host() + " is longer than " +
                          std::to_string(exchange_->request().max_response_bytes) +
                          " bytes, the limit (ClientConfig::max_response_bytes)");
      break;
    case CURLE_OUT_OF_MEMORY:  // which libcurl says of a long line too, until 8.6
      if (connected_ && !head_.complete()) return header_too_long();
      break;
    case kTooLarge:
      return header_too_long();
    case CURLE_BAD_CONTENT_ENCODING:  // libcurl 8.14 refuses codings before it hands on their header
      return failed(TransportFailure::invalid_response,
                    host() + " answered with " + std::string(ResponseHead::kRefusedCoding));
    case CURLE_HTTP2:  // without a word where the connection ends, or the server leaves and doesn't name the stream
      if (!problem_[0])
        return failed(TransportFailure::connection_closed,
                      host() + " ended the connection before its answer was whole");
      [[fallthrough]];
    case CURLE_WEIRD_SERVER_REPLY:
      return failed(TransportFailure::invalid_response, host() + " answered with broken HTTP" + detail);
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_HTTP2_STREAM:
      if (!proxy.empty() && !connected_) return proxy_failed("broke the connection", 0, detail);
      return failed(TransportFailure::connection_reset,
                    "the connection to " + host() + " broke" + detail +
                        (exchange_->request().full_duplex && !exchange_->response_started()
                             ? "; the request needs HTTP/2, and who doesn't speak it may end the connection so"
                             : ""));
    default:  // not the server's doing
      return failed(TransportFailure::bad_settings, "libcurl can't do what is asked of it for " + host() + detail);
  }
  return failed(TransportFailure::out_of_memory, "no memory for the exchange with " + host());
}

}  // namespace outcrop::internal
